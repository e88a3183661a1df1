# The interpreter message of Armenian. Quoted from its source, never composed; $phone and $tty are data.
interpreter-message = ՈՒՇԱԴՐՈՒԹՅՈՒՆ՝ Եթե խոսում եք հայերեն, ապա ձեզ անվճար կարող են տրամադրվել լեզվական աջակցության ծառայություններ: Զանգահարեք { $phone } (TTY (հեռատիպ)՝ { $tty }):
interpreter-edition = 2016
