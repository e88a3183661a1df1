# The interpreter message of Japanese. Quoted from its source, never composed; $phone and $tty are data.
interpreter-message = 注意事項：日本語を話される場合、無料の言語支援をご利用いただけます。{ $phone }（TTY：{ $tty }）まで、お電話にてご連絡ください。
interpreter-edition = 2016
