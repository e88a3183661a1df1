# The interpreter message of Punjabi. Quoted from its source, never composed; $phone and $tty are data.
interpreter-message = ਧਿਆਨ ਦਿਓ: ਜੇ ਤੁਸੀਂ ਪੰਜਾਬੀ ਬੋਲਦੇ ਹੋ, ਤਾਂ ਭਾਸ਼ਾ ਵਿੱਚ ਸਹਾਇਤਾ ਸੇਵਾ ਤੁਹਾਡੇ ਲਈ ਮੁਫਤ ਉਪਲਬਧ ਹੈ। { $phone } (TTY: { $tty }) 'ਤੇ ਕਾਲ ਕਰੋ।
interpreter-edition = 2016
