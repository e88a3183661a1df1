# Not yet reviewed by a qualified translator (45 CFR 92.201(c)(3)).

### The bar at the bottom of every page: one or two short words each, under an icon.
bar-back = Назад
bar-home = Главная
bar-display = Размер текста
bar-finish = Завершить

### On every page
staff-help = Помощь персонала
translation-awaits-review = Этот перевод ещё не проверен квалифицированным переводчиком.
tty = Текстовый телефон (TTY): { $number }
phone-extension = Добавочный номер { $extension }
scan-to-call = Отсканируйте, чтобы позвонить
scan-with-phone = Отсканируйте камерой телефона
large-number-title = Позвоните по этому номеру
close = Закрыть
done = Готово

### The welcome page
welcome-question = Чем мы можем помочь?
welcome-subjects = Ваши права · Конфиденциальность · Бесплатные переводчики · Поездки к врачу
touch-to-start = Коснитесь экрана, чтобы начать

### The page of 22 languages
choose-language = Выберите свой язык

### The home page
home-question = Что вы хотите узнать?
interpreter-title = Получить помощь переводчика
interpreter-hint = Бесплатная помощь на вашем языке — покажите сообщение в регистратуре
rides-title = Поездки к врачу
rides-hint = Как заказать поездку по вашему плану медицинского страхования
rights-title = Ваши права
rights-hint = О чём можно просить и чего ожидать
privacy-title = Уведомление о конфиденциальности
privacy-hint = Как используется информация о вашем здоровье
contact-title = Связаться с нами
contact-hint = Номера телефонов, TTY 711, телефонное посредничество (relay)
decisions-title = Как принимаются решения о лечении
decisions-hint = Наше обещание и критерии
concern-title = Сообщить о нарушении
concern-hint = Сообщите о мошенничестве, нерациональных расходах или злоупотреблениях — можно анонимно
community-title = Услуги по месту жительства
coming-soon = Скоро
hipaa-title = HIPAA

### The interpreter card
interpreter-call = Позвоните
ims-promise = { $organization } бесплатно предоставляет языковую поддержку на запрошенном языке с помощью двуязычных сотрудников или устного переводчика.
plan-not-listed = Другой план
who-needs-interpreter = Кому нужен переводчик? Коснитесь языка этого человека.
plan-without-message = Здесь нет сообщения { $plan } на этом языке. { $organization } бесплатно предоставит вам переводчика.

### Choosing a health plan, and rides
which-plan = Какой план медицинского страхования указан на вашей карточке участника плана?
change-plan = Показать другой план
plan-not-sure = Не уверены? Название и логотип плана указаны на лицевой стороне карточки. В регистратуре вам тоже могут помочь.
ride-by-phone-or-online = { $provider } — по телефону или онлайн
ride-by-phone = { $provider } — по телефону
ride-by-member-services = Отдел обслуживания участников плана, добавочный номер { $extension }
ride-title = { $plan } — поездки с { $provider }
ride-title-plain = { $plan } — поездки
ride-call = Заказать поездку по телефону
always-open = 24 часа в сутки, 7 дней в неделю
open-daily = С { $from } до { $to }, без выходных
clock = { $hour24 }:00
monday = понедельник
tuesday = вторник
wednesday = среда
thursday = четверг
friday = пятница
saturday = суббота
sunday = воскресенье
days-range = { $first } — { $last }
days-and = { $first } и { $second }
days-list = { $first }, { $second }
hours-range = с { $from } до { $to }
clock-minutes = { $hour24 }:{ $minute }
open-on-days = Часы работы: { $days }, { $hours }
open-24-hours = круглосуточно
closed-on-holidays = в праздничные дни закрыто
open-now = Сейчас открыто, до { $time }
open-now-always = Сейчас открыто, круглосуточно
closed-now = Сейчас закрыто
opens-at = Начало работы: сегодня, { $time }
opens-day-at = Начало работы: { $day }, { $time }
before-you-call = Перед звонком
ride-days-ahead = { $days ->
    [1] Заказывайте поездку за день до визита к врачу.
    [one] Заказывайте поездку за { $days } день до визита к врачу.
    [few] Заказывайте поездку за { $days } дня до визита к врачу.
    [many] Заказывайте поездку за { $days } дней до визита к врачу.
   *[other] Заказывайте поездку за { $days } дня до визита к врачу.
}
ride-hours-ahead = { $hours ->
    [one] Рекомендуется заказывать поездку за { $hours } час до визита к врачу.
    [few] Рекомендуется заказывать поездку за { $hours } часа до визита к врачу.
    [many] Рекомендуется заказывать поездку за { $hours } часов до визита к врачу.
   *[other] Рекомендуется заказывать поездку за { $hours } часа до визита к врачу.
}
ride-have-id = Держите под рукой: { $card }.
ride-know-trip = Подготовьте сведения о поездке, например адреса, откуда вас забрать и куда отвезти.
ride-choose-extension = Выберите добавочный номер { $extension }, чтобы заказать поездку у представителя отдела обслуживания участников плана { $plan }.
ride-online = Или заказать онлайн
get-link = Открыть на телефоне
ride-profile = { $provider } составит вашу анкету с учётом заболеваний или особых потребностей, если они есть.
ride-questions = Подробнее см. в обзоре покрываемых услуг (Summary of Benefits) вашего плана или позвоните в { $office }.

### Documents
document-summary = Краткое содержание
document-next = Далее: { $part }
paper-copy = Попросить бумажную копию
paper-copy-how = Вы можете в любое время попросить бумажную копию этого уведомления в регистратуре или позвонить по этому номеру.
take-with-you = Взять уведомление с собой
take-with-you-how = Это уведомление есть и на нашем веб-сайте. Отсканируйте код, чтобы открыть его на своём телефоне.
take-with-you-website = Отсканируйте код, чтобы открыть наш веб-сайт на своём телефоне. Код не ведёт прямо к этому уведомлению.

### Contact and concerns
contact-customer-service = Отдел обслуживания клиентов, в рабочее время
contact-after-hours = В нерабочее время (звонок бесплатный)
contact-relay = Служба телефонного посредничества (relay) для людей с нарушениями слуха или речи
concern-intro = Чтобы анонимно сообщить о нарушении правил, мошенничестве, нерациональном расходовании средств или злоупотреблениях:
concern-hotline = Анонимная бесплатная линия для сообщений о мошенничестве и нарушениях
concern-fax = Факс для сообщений о нарушениях
concern-online = Сообщить онлайн
concern-email = Эл. почта для сообщений о нарушениях
concern-write = Вы также можете написать нам
concern-write-shows-who = По электронному письму и факсу видно, кто их отправил.

### Leaving for a web site of somebody else
leaving-title = Вы покидаете сайт { $organization }
leaving-words = Страница откроется на вашем собственном телефоне. Она принадлежит другой организации, и этот терминал ничего не сохраняет.

### Help from staff: a screen to show at the desk
staff-help-words = Пожалуйста, пригласите сотрудника к этому экрану.

### The display panel
text-size-small = Мелкий
text-size-standard = Обычный
text-size-large = Крупный
text-size-largest = Самый крупный
colors = Цвета
theme-light = Светлые
theme-dark = Тёмные
theme-contrast-light = Высокий контраст, светлые
theme-contrast-dark = Высокий контраст, тёмные
lower-screen = Сместить всё вниз — до всего можно дотянуться сидя
raise-screen = Сместить всё вверх

### When nobody has touched the screen for a while
still-there = Вы ещё здесь?
still-there-words = В целях конфиденциальности этот экран скоро вернётся к началу.
seconds-left = { $seconds ->
    [one] Осталась { $seconds } секунда
    [few] Осталось { $seconds } секунды
    [many] Осталось { $seconds } секунд
   *[other] Осталось { $seconds } секунды
}
more-time = Мне нужно больше времени
i-am-finished = Завершить

### The help that a keypad's Help key shows
keys-title = Как пользоваться клавишами
keys-where = Вы на странице «{ $page }».
keys-place = Часть { $number } из { $total }
keys-move = Клавиши «Вверх» и «Вниз» перемещают рамку от части к части.
keys-select = Клавиша «Выбор» нажимает кнопку в рамке.
keys-back = Клавиша «Назад» ведёт на предыдущую страницу.
keys-help = Клавиша «Помощь» показывает или скрывает эту страницу.

out-of-service-title = Этот экран сейчас ничего не показывает
out-of-service = Пожалуйста, обратитесь в регистратуру.
