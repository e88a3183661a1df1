clos = Cerrar
seconds-left = Quedan segundos
tty = TTY: { $numero }
done = Listo (ya
this is no message
bar-home = Cancelar {phone}
