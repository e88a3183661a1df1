# The interpreter message of Italian. Quoted from its source, never composed; $phone and $tty are data.
interpreter-message = ATTENZIONE: In caso la lingua parlata sia l’italiano, sono disponibili servizi di assistenza linguistica gratuiti. Chiamare il numero { $phone } (TTY: { $tty }).
interpreter-edition = 2016
