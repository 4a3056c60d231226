#include "ui/insights/frame/figure_strip.h"

#include "ui/common/look/painting.h"
#include "ui/common/parts/plain_label.h"

#include <QGraphicsOpacityEffect>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace docket::ui {

namespace {

constexpr int tilesBesideEachOther = 760;  // width from which they stand in one row

}  // namespace

FigureStrip::FigureStrip(const Theme& theme, const QString& name, const std::vector<const char*>& names, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this)) {
    setObjectName(QStringLiteral("figureStrip"));
    setAccessibleName(name);
    m_grid->setContentsMargins(14, 10, 14, 10);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(10);
    for (const char* tile : names) m_tiles.push_back(makeTile(tile));
    connect(&theme, &Theme::changed, this, &FigureStrip::layOut);
    layOut();
}

FigureStrip::Tile FigureStrip::makeTile(const char* name) {
    auto* box = new QWidget(this);
    box->setObjectName(QLatin1String(name));
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto add = [&](TextStyle style, const char* ink) {
        auto* label = wrappedLabel(m_theme, style, ink);
        layout->addWidget(label);
        return label;
    };
    Tile tile{box, add(TextStyle::Caption, "text2"), add(TextStyle::Title, "text"), add(TextStyle::Caption, "text3")};
    tile.value->setObjectName(QStringLiteral("figureValue"));
    tile.detail->setObjectName(QStringLiteral("figureDetail"));
    layout->addStretch(1);
    return tile;
}

void FigureStrip::setTile(std::size_t tile, const QString& title, const QString& value, const QString& detail) {
    const Tile& shown = m_tiles[tile];
    shown.title->setText(title);
    shown.value->setText(value);
    shown.detail->setText(detail);
    shown.box->setAccessibleName(title);
    shown.box->setAccessibleDescription(detail.isEmpty() ? value : tr("%1, %2", "a figure, what there is to say of it").arg(value, detail));
    fit();
}

void FigureStrip::setOld(bool isOld) {
    if (!isOld) return setGraphicsEffect(nullptr);
    auto* dim = new QGraphicsOpacityEffect(this);
    dim->setOpacity(0.6);
    setGraphicsEffect(dim);
}

void FigureStrip::layOut() {
    const int tiles = static_cast<int>(m_tiles.size());
    const int columns = width() >= m_theme.px(tilesBesideEachOther) ? tiles : 2;
    if (std::exchange(m_columns, columns) == columns) return fit();
    for (int i = 0; i < tiles; ++i) m_grid->addWidget(m_tiles[static_cast<std::size_t>(i)].box, i / columns, i % columns);
    for (int column = 0; column < tiles; ++column) m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    fit();
}

/// No higher than its words.
void FigureStrip::fit() {
    m_grid->activate();
    setFixedHeight(m_grid->hasHeightForWidth() ? m_grid->heightForWidth(width()) : m_grid->sizeHint().height());
}

void FigureStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

void FigureStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawBox(painter, rect(), 8, m_theme.color(Role::Base), m_theme.color(Role::Border));
}

}  // namespace docket::ui
