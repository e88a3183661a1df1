clos = Cerrar
seconds-left = Quedan segundos
tty = TTY: { $numero }
done = Listo (ya
this is no message
cancel = Cancelar {phone}
