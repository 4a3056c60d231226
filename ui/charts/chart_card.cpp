#include "ui/charts/chart_card.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/plain_label.h"

#include <QClipboard>
#include <QGraphicsOpacityEffect>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

// In px at 100 %.
constexpr int cardSide = 14;
constexpr int cardGap = 6;
constexpr int cardFoot = 10;

constexpr int rowsInSight = 9;
constexpr double oldOpacity = 0.5;

}  // namespace

ChartCard::ChartCard(const Theme& theme, const QString& title, Chart* chart, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_chart(chart), m_table(new FigureTable(theme)), m_twin(new ChartTwin(chart, m_table)),
      m_title(new ElidedLabel(theme, TextStyle::Strong, "text", title)), m_aside(new ElidedLabel(theme, TextStyle::Caption, "text2")),
      m_more(new KeyButton(theme, KeyButton::Kind::Flat)), m_told(new ElidedLabel(theme, TextStyle::Caption, "text")), m_note(wrappedLabel(theme, TextStyle::Caption, "text2")) {
    if (m_chart->focusProxy() == nullptr) m_chart->setProperty("pane", true);
    m_table->setMostRows(rowsInSight);
    m_table->installEventFilter(this);
    m_told->setObjectName(QStringLiteral("chartPoint"));
    m_note->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(m_twin, 1);
    layout->addWidget(m_told);
    layout->addWidget(m_note);
    keepInStep(*this, theme, [this] { applyMargins(); });
    connect(chart, &Chart::figuresChanged, this, &ChartCard::showFigures);
    connect(chart, &Chart::currentChanged, this, &ChartCard::showCurrent);
    connect(chart, &Chart::copyAsked, this, &ChartCard::copy);
    connect(chart, &Chart::activated, this, &ChartCard::activated);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ChartCard::activateRow);
    nameParts();
    showFigures();
}

QWidget* ChartCard::makeHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(cardGap);
    m_title->setObjectName(QStringLiteral("chartTitle"));
    m_aside->setObjectName(QStringLiteral("chartAside"));
    m_more->setObjectName(QStringLiteral("chartMenuButton"));
    m_more->setIconName(QStringLiteral("dots"));
    m_more->setIconOnly(true);
    m_more->setSmall(true);
    connect(m_more, &QAbstractButton::clicked, this, &ChartCard::openMenu);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_aside);
    m_controls = new QHBoxLayout;
    m_controls->setSpacing(cardGap);
    row->addLayout(m_controls);
    row->addWidget(m_more);
    return head;
}

void ChartCard::nameParts() {
    const QString title = m_title->text();
    m_chart->setAccessibleName(title);
    m_table->setAccessibleName(tr("%1, as a table", "what a chart is called").arg(title));
    m_more->setText(tr("Copy or save “%1”", "what a chart is called").arg(title));
}

void ChartCard::setTitle(const QString& title) {
    m_title->setText(title);
    nameParts();
}

void ChartCard::setAside(const QString& words) { m_aside->setText(words); }

void ChartCard::setNote(const QString& words) {
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
}

void ChartCard::setPlain(bool isPlain) {
    m_isPlain = isPlain;
    applyMargins();
    update();
}

void ChartCard::applyMargins() {
    const int side = m_isPlain ? 0 : m_theme.px(cardSide);
    layout()->setContentsMargins(side, m_isPlain ? 0 : m_theme.px(cardGap), side, m_isPlain ? 0 : m_theme.px(cardFoot));
    layout()->setSpacing(m_theme.px(cardGap));
}

void ChartCard::addControl(QWidget* control) { m_controls->addWidget(control); }

void ChartCard::addFoot(QWidget* control) { static_cast<QBoxLayout*>(layout())->addWidget(control, 0, Qt::AlignLeading); }

void ChartCard::setTable(bool isTable) {
    m_isTable = isTable;
    showHalf();
}

/// Where there is nothing, the chart says what is missing, which a table cannot.
void ChartCard::showHalf() {
    m_twin->setTable(m_isTable && !m_chart->isEmpty());
    m_told->setVisible(!m_twin->isTable());
}

void ChartCard::setOld(bool isOld) {
    m_table->setOld(isOld);
    if (!isOld) return m_chart->setGraphicsEffect(nullptr);
    auto* pale = new QGraphicsOpacityEffect;
    pale->setOpacity(oldOpacity);
    m_chart->setGraphicsEffect(pale);
}

void ChartCard::showFigures() {
    ChartFigures figures = m_chart->figures();
    m_table->setFigures(std::move(figures.columns), std::move(figures.rows));
    showHalf();
    showCurrent();
}

void ChartCard::showCurrent() { m_told->setText(m_chart->currentWords()); }

void ChartCard::copy() const { QGuiApplication::clipboard()->setText(copied()); }

void ChartCard::openMenu() {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy as TSV"), this, &ChartCard::copy)->setObjectName(QStringLiteral("copyChart"));
    menu->addAction(tr("Save as &PNG…"), this, [this] { Q_EMIT pictureAsked(PictureKind::Png); })->setObjectName(QStringLiteral("chartAsPng"));
    menu->addAction(tr("Save as &SVG…"), this, [this] { Q_EMIT pictureAsked(PictureKind::Svg); })->setObjectName(QStringLiteral("chartAsSvg"));
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ChartCard::activateRow(const QModelIndex& index) {
    const int point = index.isValid() ? m_chart->pointInTable(index.row(), index.column()) : -1;
    if (point >= 0) Q_EMIT activated(point);
}

bool ChartCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) return false;
    activateRow(m_table->currentIndex());
    return true;
}

void ChartCard::paintEvent(QPaintEvent*) {
    if (m_isPlain) return;
    QPainter painter(this);
    drawBox(painter, rect(), 8, m_theme.color(Role::Base), m_theme.color(Role::Border));
}

}  // namespace docket::ui
