# The interpreter message of Chinese (Traditional). Quoted from its source, never composed; $phone and $tty are data.
interpreter-message = 注意：如果您使用繁體中文，您可以免費獲得語言援助服務。請致電 { $phone }（TTY：{ $tty }）。
interpreter-edition = 2016
