# The interpreter message of Russian. Quoted from its source, never composed; $phone and $tty are data.
# Mended: T6 (see assets/ledger.toml); waits for a reviewer.
interpreter-message = ВНИМАНИЕ: Если вы говорите на русском языке, то вам доступны бесплатные услуги перевода. Звоните { $phone } (телетайп: { $tty }).
interpreter-edition = 2016
interpreter-mended = T6
