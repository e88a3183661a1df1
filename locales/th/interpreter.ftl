# The interpreter message of Thai. Quoted from its source, never composed; $phone and $tty are data.
# Mended: T5 (see assets/ledger.toml); waits for a reviewer.
interpreter-message = เรียน: ถ้าคุณพูดภาษาไทยคุณสามารถใช้บริการช่วยเหลือทางภาษาได้ฟรี โทร { $phone } (TTY: { $tty }).
interpreter-edition = 2016
interpreter-mended = T5
