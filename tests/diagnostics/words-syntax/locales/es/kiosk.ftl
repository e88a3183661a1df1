close: Cerrar
#hi
  leading = x
done = Listo
  cancel = y
	tab = z
close =

two words = x
seconds-left = { $seconds ->
    [one] un segundo
    [other] segundos
}
tty = TTY: { $number
welcome = "Bienvenido"
back - Atrás
a = { "x }
b = {$n -> [one] x *[other] y}
c = x } y
# c
.attr = x
"close" = Cerrar
##hi
cancel
e = { 5$x }
