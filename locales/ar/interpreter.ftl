# The interpreter message of Arabic. Quoted from its source, never composed; $phone and $tty are data.
# Mended: T1, T2, T3 (see assets/ledger.toml); waits for a reviewer.
interpreter-message = ملحوظة: إذا كنت تتحدث اللغة العربية، فإن خدمات المساعدة اللغوية تتوافر لك بالمجان. اتصل برقم { $phone } (رقم هاتف الصم والبكم: { $tty }).
interpreter-edition = 2016
interpreter-mended = T1 T2 T3
