#include "ui/versions/waiting_choices.h"

#include "ui/common/look/in_step.h"
#include "ui/common/parts/plain_label.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <limits>

namespace docket::ui {

namespace {

constexpr int choiceWidth = 220;
constexpr int leastWidth = 260;
constexpr int columns = 5;
constexpr std::array periodDays = {0, 7, 30};  // 0: any time

int shown(std::int64_t count) { return static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max())); }

struct Staying {
    ItemStanding standing;
    QString name;
};

std::vector<Staying> stayingRows() {
    return {{ItemStanding::Answered, WaitingChoices::tr("With an answer, and more is asked for")},
            {ItemStanding::Held, WaitingChoices::tr("Held, or in somebody’s draft")},
            {ItemStanding::Flagged, WaitingChoices::tr("Flagged")},
            {ItemStanding::Handled, WaitingChoices::tr("Seen, skipped, or set by hand")},
            {ItemStanding::InStudy, WaitingChoices::tr("In an agreement test")},
            {ItemStanding::Over, WaitingChoices::tr("Resolved or dismissed")},
            {ItemStanding::Arriving, WaitingChoices::tr("Not routed yet")}};
}

}  // namespace

WaitingChoices::WaitingChoices(const Theme& theme, const ports::Clock& clock, const QString& version, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_clock(clock), m_grid(new QGridLayout(this)) {
    setObjectName(QStringLiteral("waitingChoices"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_grid->setContentsMargins(14, 6, 14, 10);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnStretch(0, 1);
    const QString waiting = tr("Waiting, untouched");
    const QString accepted = tr("Accepted, never seen");
    m_waiting = addChoice(waiting, QStringLiteral("waitingChoice"), {tr("Leave as they are"), tr("Route anew")});
    m_accepted = addChoice(accepted, QStringLiteral("acceptedChoice"), {tr("Leave accepted"), tr("Add what %1 sends", "version").arg(version)});
    m_period = addChoice(tr("Accepted, never seen: when received"), QStringLiteral("acceptedPeriod"), {tr("Received at any time"), tr("Received in the last 7 days"), tr("Received in the last 30 days")});
    m_waitingResult = plainLabel(m_theme, TextStyle::Caption, "text2");
    m_acceptedResult = plainLabel(m_theme, TextStyle::Caption, "text2");
    const Row head = addRow(tr("Which items, each counted once"), plainLabel(m_theme, TextStyle::Caption, "text3", tr("What to do")), TextStyle::Caption);
    head.line->hide();
    head.items->setText(tr("Items"));
    head.now->setText(tr("In queue now"));
    head.then->setText(tr("Then"));
    m_untouched = addRow(waiting, under({m_waiting, m_waitingResult}));
    m_never = addRow(accepted, under({m_accepted, m_period, m_acceptedResult}));
    m_untouched.name->setBuddy(m_waiting);
    m_never.name->setBuddy(m_accepted);
    for (const Staying& each : stayingRows()) {
        m_staying.emplace_back(each.standing, addRow(each.name, plainLabel(m_theme, TextStyle::Caption, "text2", tr("Stay as they are"))));
    }
    m_total = addRow(tr("Total"), new QWidget, TextStyle::Strong);
    keepMinimumWidth(*this, m_theme, leastWidth);
    connect(&m_theme, &Theme::changed, this, &WaitingChoices::arrange);
    for (QComboBox* choice : {m_waiting, m_accepted}) connect(choice, &QComboBox::currentIndexChanged, this, &WaitingChoices::update);
    connect(m_period, &QComboBox::currentIndexChanged, this, &WaitingChoices::periodChanged);
    update();
}

QComboBox* WaitingChoices::addChoice(const QString& name, const QString& object, const QStringList& words) {
    auto* choice = new QComboBox;
    choice->setObjectName(object);
    choice->setAccessibleName(name);
    choice->addItems(words);
    return choice;
}

QWidget* WaitingChoices::under(const std::vector<QWidget*>& parts) {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QWidget* part : parts) layout->addWidget(part);
    keepMinimumWidth(*box, m_theme, choiceWidth);
    return box;
}

WaitingChoices::Row WaitingChoices::addRow(const QString& name, QWidget* choice, TextStyle style) {
    const char* ink = style == TextStyle::Caption ? "text3" : "text";
    const auto number = [&] {
        QLabel* label = plainLabel(m_theme, style, ink);
        label->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
        return label;
    };
    const Row row{hairline(), wrappedLabel(m_theme, style, ink, name), number(), choice, number(), number(), m_grid->rowCount()};
    m_grid->addWidget(row.line, row.at, 0, 1, columns);
    m_grid->addWidget(row.name, row.at + 1, 0, Qt::AlignTop);
    m_grid->addWidget(row.items, row.at + 1, 1, Qt::AlignTop);
    m_grid->addWidget(row.now, row.at + 1, 3, Qt::AlignTop);
    m_grid->addWidget(row.then, row.at + 1, 4, Qt::AlignTop);
    place(row);
    m_rows.push_back(row);
    return row;
}

void WaitingChoices::place(const Row& row) {
    m_grid->removeWidget(row.choice);
    if (m_isNarrow) m_grid->addWidget(row.choice, row.at + 2, 0, 1, columns, Qt::AlignTop);
    else m_grid->addWidget(row.choice, row.at + 1, 2, Qt::AlignTop);
}

void WaitingChoices::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void WaitingChoices::arrange() {
    if (!m_isNarrow) m_wideWidth = m_grid->minimumSize().width();
    const bool isNarrow = width() < m_wideWidth;
    if (isNarrow == m_isNarrow) return;
    m_isNarrow = isNarrow;
    for (const Row& row : m_rows) place(row);
    m_rows.front().choice->setVisible(!m_isNarrow);  // a head over nothing
}

void WaitingChoices::fill(const Row& row, const Counts& counts) {
    row.items->setText(QLocale().toString(static_cast<qlonglong>(counts.items)));
    row.now->setText(QLocale().toString(static_cast<qlonglong>(counts.now)));
    row.then->setText(QLocale().toString(static_cast<qlonglong>(counts.then)));
}

void WaitingChoices::show(const Row& row, bool isShown) {
    for (QWidget* cell : {static_cast<QWidget*>(row.line), static_cast<QWidget*>(row.name), static_cast<QWidget*>(row.items), row.choice, static_cast<QWidget*>(row.now), static_cast<QWidget*>(row.then)}) {
        cell->setVisible(isShown);
    }
}

ports::ReroutingScope WaitingChoices::scope() const {
    ports::ReroutingScope scope{m_waiting->currentIndex() == 1, m_accepted->currentIndex() == 1};
    const int days = periodDays[static_cast<std::size_t>(std::max(0, m_period->currentIndex()))];
    if (days > 0) scope.acceptedSince = m_clock.now() + minutes(std::int64_t{-24 * 60} * days);
    return scope;
}

void WaitingChoices::showForecast(const std::optional<services::ReroutingForecast>& forecast) {
    m_isCurrent = forecast.has_value();
    if (forecast) m_forecast = forecast;
    if (!forecast && !m_forecast) m_waitingResult->setText(tr("Being counted"));
    update();
}

void WaitingChoices::showFailure(const QString& words) { m_waitingResult->setText(words); }

void WaitingChoices::update() {
    const auto scope = this->scope();
    m_period->setVisible(scope.accepted);
    m_acceptedResult->setVisible(scope.accepted && m_forecast.has_value());
    for (const auto& [standing, row] : m_staying) show(row, m_forecast && m_forecast->of(standing) > 0);
    show(m_total, m_forecast.has_value());
    if (!m_forecast) return;
    const services::ReroutingForecast& forecast = *m_forecast;
    const std::int64_t untouched = forecast.of(ItemStanding::Untouched);
    const std::int64_t leaving = scope.waiting ? forecast.leaving : 0;
    const std::int64_t joining = scope.accepted ? forecast.joining : 0;
    fill(m_untouched, {untouched, untouched, untouched - leaving});
    fill(m_never, {forecast.of(ItemStanding::Accepted), 0, joining});
    for (const auto& [standing, row] : m_staying) {
        const std::int64_t items = forecast.of(standing);
        const std::int64_t waiting = services::isInQueue(standing) ? items : 0;
        fill(row, {items, waiting, waiting});
    }
    fill(m_total, {forecast.total(), forecast.inQueue(), forecast.inQueueAfter(scope)});
    m_waitingResult->setText(tr("%Ln would leave the queue", nullptr, shown(forecast.leaving)) + QLatin1Char('\n') +
                             tr("%Ln would change in it", nullptr, shown(forecast.changing)));
    m_acceptedResult->setText(tr("%1 of %Ln join the queue", nullptr, shown(forecast.acceptedOfPeriod)).arg(QLocale().toString(static_cast<qlonglong>(forecast.joining))));
}

}  // namespace docket::ui
