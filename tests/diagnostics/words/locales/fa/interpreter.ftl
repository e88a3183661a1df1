interpreter-message = { $phone } توجه: اگر به زبان فارسی گفتگو می کنید، تماس بگیرید.- (TTY: { $tty }).
