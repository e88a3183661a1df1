# The interpreter message of Korean. Quoted from its source, never composed; $phone and $tty are data.
interpreter-message = 주의: 한국어를 사용하시는 경우, 언어 지원 서비스를 무료로 이용하실 수 있습니다. { $phone } (TTY: { $tty }) 번으로 전화해 주십시오.
interpreter-edition = 2016
