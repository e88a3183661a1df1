# The interpreter message of Vietnamese. Quoted from its source, never composed; $phone and $tty are data.
interpreter-message = CHÚ Ý: Nếu bạn nói Tiếng Việt, có các dịch vụ hỗ trợ ngôn ngữ miễn phí dành cho bạn. Gọi số { $phone } (TTY: { $tty }).
interpreter-edition = 2016
