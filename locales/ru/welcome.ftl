# Not yet reviewed by a qualified translator (45 CFR 92.201(c)(3)).
welcome-greeting = Добро пожаловать
