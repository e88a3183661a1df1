# The interpreter message of German. Quoted from its source, never composed; $phone and $tty are data.
interpreter-message = ACHTUNG: Wenn Sie Deutsch sprechen, stehen Ihnen kostenlos sprachliche Hilfsdienstleistungen zur Verfügung. Rufnummer: { $phone } (TTY: { $tty }).
interpreter-edition = 2016
