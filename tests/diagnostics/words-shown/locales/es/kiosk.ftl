close = "Cerrar"
close = Cerrar
done = <b>Listo</b>
cancel = **Cancelar** a < b
tty = TTY: { $numero }
back = Atrás
  start-over = Empezar
