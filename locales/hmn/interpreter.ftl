# The interpreter message of Hmong. Quoted from its source, never composed; $phone and $tty are data.
interpreter-message = LUS CEEV: Yog tias koj hais lus Hmoob, cov kev pab txog lus, muaj kev pab dawb rau koj. Hu rau { $phone } (TTY: { $tty }).
interpreter-edition = 2016
