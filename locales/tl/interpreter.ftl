# The interpreter message of Tagalog. Quoted from its source, never composed; $phone and $tty are data.
interpreter-message = PAUNAWA: Kung nagsasalita ka ng Tagalog, maaari kang gumamit ng mga serbisyo ng tulong sa wika nang walang bayad. Tumawag sa { $phone } (TTY: { $tty }).
interpreter-edition = 2016
