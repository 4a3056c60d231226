#include "ui/agreement/agreement_figures.h"

#include "ui/common/look/painting.h"
#include "ui/common/parts/form_parts.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace docket::ui {

namespace {

constexpr int figuresBesideEachOther = 560;  // width from which they stand in one row

QLabel* line(const Theme& theme, QWidget& box, TextStyle style, const char* ink) {
    auto* label = wrappedLabel(theme, style, ink);
    box.layout()->addWidget(label);
    return label;
}

}  // namespace

AgreementFigures::AgreementFigures(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this)),
      m_tiles{makeTile("observedFigure", tr("Percent agreement")), makeTile("kappaFigure", tr("Fleiss’ kappa")),
              makeTile("alphaFigure", tr("Krippendorff’s alpha")), makeTile("ac1Figure", tr("Gwet’s AC1"))} {
    setAccessibleName(tr("Agreement over all labels"));
    m_grid->setContentsMargins(14, 10, 14, 10);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(10);
    connect(&theme, &Theme::changed, this, &AgreementFigures::layOut);
    layOut();
}

AgreementFigures::Tile AgreementFigures::makeTile(const char* name, const QString& title) {
    auto* box = new QWidget(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(title);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    line(m_theme, *box, TextStyle::Caption, "text2")->setText(title);
    Tile tile{box, line(m_theme, *box, TextStyle::Title, "text"), line(m_theme, *box, TextStyle::Caption, "text2"), line(m_theme, *box, TextStyle::Caption, "text3")};
    tile.value->setObjectName(QStringLiteral("figureValue"));
    tile.detail->setObjectName(QStringLiteral("figureDetail"));
    tile.items->setObjectName(QStringLiteral("figureItems"));
    layout->addStretch(1);
    return tile;
}

void AgreementFigures::setFigures(const agreement::Summary& figures) {
    const std::array<const agreement::Estimate*, count> estimates{&figures.observed, &figures.kappa, &figures.alpha, &figures.ac1};
    for (std::size_t i = 0; i < count; ++i) {
        const FigureWords words = wordsOf(*estimates[i], i == 0 ? FigureScale::Percent : FigureScale::Coefficient);
        const Tile& tile = m_tiles[i];
        tile.value->setText(words.value);
        tile.detail->setText(words.detail);
        tile.items->setText(tr("%Ln item(s)", nullptr, forPlural(estimates[i]->items)));
        tile.box->setAccessibleDescription(tr("%1, %2, %3", "value, interval, items").arg(words.value, words.detail, tile.items->text()));
    }
}

void AgreementFigures::layOut() {
    const int columns = width() >= m_theme.px(figuresBesideEachOther) ? count : 2;
    if (std::exchange(m_columns, columns) == columns) return;
    for (int i = 0; i < count; ++i) m_grid->addWidget(m_tiles[static_cast<std::size_t>(i)].box, i / columns, i % columns);
    for (int column = 0; column < count; ++column) m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void AgreementFigures::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

void AgreementFigures::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawBox(painter, rect(), 8, m_theme.color(Role::Base), m_theme.color(Role::Border));
}

}  // namespace docket::ui
