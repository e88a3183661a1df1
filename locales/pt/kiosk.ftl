# Not yet reviewed by a qualified translator (45 CFR 92.201(c)(3)).

### The bar at the bottom of every page: one or two short words each, under an icon.
bar-back = Voltar
bar-home = Início
bar-display = Tamanho do texto
bar-finish = Terminar

### On every page
staff-help = Ajuda da equipe
translation-awaits-review = Esta tradução ainda não foi revisada por um tradutor qualificado.
tty = TTY: { $number }
phone-extension = Ramal { $extension }
scan-to-call = Escaneie para ligar
scan-with-phone = Escaneie com a câmera do seu telefone
large-number-title = Ligue para este número
close = Fechar
done = Pronto

### The welcome page
welcome-question = Como podemos ajudar?
welcome-subjects = Os seus direitos · Privacidade · Intérpretes gratuitos · Transporte para a sua consulta
touch-to-start = Toque para começar

### The page of 22 languages
choose-language = Escolha o seu idioma

### The home page
home-question = O que deseja saber?
interpreter-title = Obter um intérprete
interpreter-hint = Ajuda gratuita no seu idioma: mostre uma mensagem na recepção
rides-title = Transporte para a sua consulta
rides-hint = Como agendar o transporte, conforme o seu plano de saúde
rights-title = Os seus direitos
rights-hint = O que você pode pedir e o que pode esperar de nós
privacy-title = Aviso de privacidade
privacy-hint = Como as suas informações de saúde são usadas
contact-title = Fale conosco
contact-hint = Números de telefone, TTY 711, serviços de intermediação telefônica (relay)
decisions-title = Como se decide o atendimento médico
decisions-hint = O nosso compromisso e os critérios
concern-title = Relatar fraude ou irregularidade
concern-hint = Relate fraude, desperdício ou abuso de benefícios: não é preciso se identificar
community-title = Serviços comunitários
coming-soon = Em breve
hipaa-title = HIPAA

### The interpreter card
interpreter-call = Ligue para
ims-promise = { $organization } fornece assistência linguística, sem custo, no idioma solicitado, por meio de funcionários bilíngues ou de um intérprete.
plan-not-listed = Outro plano
who-needs-interpreter = Quem precisa do intérprete? Toque no idioma dessa pessoa.
plan-without-message = Aqui não há mensagem de { $plan } neste idioma. { $organization } providencia um intérprete, sem custo.

### Choosing a health plan, and rides
which-plan = Que plano de saúde aparece no seu cartão de membro?
change-plan = Ver outro plano
plan-not-sure = Não tem certeza? O nome e o logotipo do plano estão na frente do seu cartão. A recepção também pode ajudar.
ride-by-phone-or-online = { $provider } — por telefone ou online
ride-by-phone = { $provider } — por telefone
ride-by-member-services = Serviços para membros, ramal { $extension }
ride-title = { $plan } — transporte com { $provider }
ride-title-plain = { $plan } — transporte
ride-call = Ligue para agendar
always-open = 24 horas por dia, 7 dias por semana
open-daily = Das { $from } às { $to }, sete dias por semana
clock = { $hour24 }h
monday = segunda-feira
tuesday = terça-feira
wednesday = quarta-feira
thursday = quinta-feira
friday = sexta-feira
saturday = sábado
sunday = domingo
days-range = de { $first } a { $last }
days-and = { $first } e { $second }
days-list = { $first }, { $second }
hours-range = das { $from } às { $to }
clock-minutes = { $hour24 }h{ $minute }
open-on-days = Horário: { $days }, { $hours }
open-24-hours = 24 horas por dia
closed-on-holidays = fechado nos feriados
open-now = Aberto agora, até as { $time }
open-now-always = Aberto agora, 24 horas por dia
closed-now = Fechado agora
opens-at = Abertura: hoje, às { $time }
opens-day-at = Abertura: { $day }, às { $time }
before-you-call = Antes de ligar
ride-days-ahead = { $days ->
    [one] Agende o seu transporte com um dia de antecedência.
   *[other] Agende o seu transporte com { $days } dias de antecedência.
}
ride-hours-ahead = { $hours ->
    [one] Recomenda-se agendar com { $hours } hora de antecedência.
   *[other] Recomenda-se agendar com { $hours } horas de antecedência.
}
ride-have-id = Tenha à mão o seu cartão ou número: { $card }.
ride-know-trip = Tenha em mãos os detalhes da sua viagem, como os endereços de embarque e de desembarque.
ride-choose-extension = Selecione o ramal { $extension } e fale com um representante dos Serviços para membros de { $plan } para agendar o transporte.
ride-online = Ou agende online
get-link = Abrir no meu telefone
ride-profile = { $provider } criará o seu perfil com base em eventuais problemas de saúde ou necessidades especiais.
ride-questions = Para mais informações, consulte o Resumo dos Benefícios (Summary of Benefits) do seu plano ou ligue para { $office }.

### Documents
document-summary = Resumo
document-next = Próximo: { $part }
paper-copy = Pedir uma cópia em papel
paper-copy-how = Você pode pedir na recepção uma cópia em papel deste aviso a qualquer momento ou ligar para este número.
take-with-you = Levar este aviso comigo
take-with-you-how = Este aviso também está no nosso site. Escaneie o código para abri-lo no seu próprio telefone.
take-with-you-website = Escaneie o código para abrir o nosso site no seu próprio telefone. O código não leva diretamente a este aviso.

### Contact and concerns
contact-customer-service = Atendimento ao Cliente, no horário comercial
contact-after-hours = Fora do horário comercial (ligação gratuita)
contact-relay = Serviço de intermediação telefônica (relay) para pessoas com deficiência auditiva ou da fala
concern-intro = Para relatar de forma anônima o descumprimento de normas, fraude, desperdício ou abuso de benefícios:
concern-hotline = Linha anônima e gratuita para relatar fraudes e irregularidades
concern-fax = Fax para relatar fraudes e irregularidades
concern-online = Relatar pela internet
concern-email = E-mail para relatar fraudes e irregularidades
concern-write = Você também pode escrever para nós
concern-write-shows-who = O e-mail e o fax mostram quem escreveu.

### Leaving for a web site of somebody else
leaving-title = Você está saindo do site de { $organization }
leaving-words = A página abre no seu próprio telefone. Essa página pertence a outra organização, e este terminal não guarda nada.

### Help from staff: a screen to show at the desk
staff-help-words = Por favor, peça a alguém da equipe que venha até esta tela.

### The display panel
text-size-small = Pequeno
text-size-standard = Padrão
text-size-large = Grande
text-size-largest = Máximo
colors = Cores
theme-light = Claro
theme-dark = Escuro
theme-contrast-light = Alto contraste, claro
theme-contrast-dark = Alto contraste, escuro
lower-screen = Abaixar o conteúdo da tela: tudo ao alcance em posição sentada
raise-screen = Levantar o conteúdo da tela

### When nobody has touched the screen for a while
still-there = Você ainda está aí?
still-there-words = Para a sua privacidade, esta tela voltará ao início em breve.
seconds-left = { $seconds ->
    [one] Falta { $seconds } segundo
   *[other] Faltam { $seconds } segundos
}
more-time = Preciso de mais tempo
i-am-finished = Já terminei

### The help that a keypad's Help key shows
keys-title = Como usar as teclas
keys-where = Você está na página “{ $page }”.
keys-place = Parte { $number } de { $total }
keys-move = As teclas Para cima e Para baixo movem a moldura de uma parte para outra.
keys-select = A tecla Selecionar pressiona o botão na moldura.
keys-back = A tecla Voltar leva à página anterior.
keys-help = A tecla Ajuda mostra ou oculta esta página.

out-of-service-title = Esta tela não mostra nada no momento
out-of-service = Por favor, pergunte na recepção.
