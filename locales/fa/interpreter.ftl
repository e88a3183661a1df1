# The interpreter message of Farsi. Quoted from its source, never composed; $phone and $tty are data.
# Mended: T4 (see assets/ledger.toml); waits for a reviewer.
interpreter-message = توجه: اگر به زبان فارسی گفتگو می کنید، تسهیلات زبانی بصورت رایگان برای شما فراهم می باشد. با { $phone } (TTY: { $tty }) تماس بگیرید.
interpreter-edition = 2016
interpreter-mended = T4
