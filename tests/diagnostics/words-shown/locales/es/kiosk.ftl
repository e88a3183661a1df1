close = "Cerrar"
close = Cerrar
done = <b>Listo</b>
bar-home = **Cancelar** a < b
tty = TTY: { $numero }
back = Atrás
  start-over = Empezar
