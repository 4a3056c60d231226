#include "ui/datasets/preview/subtraction_panel.h"

#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"
#include "ui/datasets/words/export_words.h"

#include <QStyle>

namespace docket::ui {

namespace {

/// "−2,317": with a minus of the width of a digit.
QString changeText(std::int64_t change) {
    return change < 0 ? SubtractionPanel::tr("−%L1", "a number that is taken away").arg(qlonglong{-change}) : SubtractionPanel::tr("+%L1", "a number that is added").arg(qlonglong{change});
}

}  // namespace

SubtractionPanel::SubtractionPanel(const Theme& theme, QWidget* parent)
    : ExportPanel(theme, "subtractionPanel", tr("How we get there"), parent), m_splits(wrappedLabel(theme, TextStyle::Caption, "text2")) {
    m_splits->setObjectName(QStringLiteral("splitCounts"));
    m_splits->setContentsMargins(exportPanelSide, 4, exportPanelSide, 0);
    body().addWidget(m_splits);
    body().addStretch(1);
    body().setContentsMargins(1, 0, 1, exportPanelSide);
    m_splits->hide();
}

void SubtractionPanel::showManifest(const dataset::Manifest& manifest) {
    delete m_rows;
    m_rows = new QWidget;
    m_rows->setObjectName(QStringLiteral("subtractionRows"));
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(exportPanelSide, 0, exportPanelSide, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(0, 1);
    const auto rows = subtractionRows(manifest);
    addRow(rows.front().words, countText(rows.front().change), false);
    for (std::size_t i = 1; i < rows.size(); ++i) addRow(rows[i].words, changeText(rows[i].change), false);
    m_grid->addWidget(hairline(), m_grid->rowCount(), 0, 1, 2);
    addRow(tr("In the export"), countText(manifest.records), true);
    body().insertWidget(0, m_rows);
    const QString splits = splitsText(manifest);
    m_splits->setText(splits);
    m_splits->setVisible(!splits.isEmpty());
    setTitle(tr("How we get to %Ln record(s)", nullptr, forPlural(manifest.records)));
    setAccessibleDescription(subtractionText(manifest));
}

void SubtractionPanel::addRow(const QString& words, const QString& number, bool isSum) {
    const TextStyle style = isSum ? TextStyle::Strong : TextStyle::Caption;
    const int row = m_grid->rowCount();
    QLabel* what = wrappedLabel(theme(), isSum ? TextStyle::CaptionStrong : style, isSum ? "text" : "text2", words);
    QLabel* count = plainLabel(theme(), style, "text", number);
    count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    if (isSum) count->setObjectName(QStringLiteral("exportedRecords"));
    m_grid->addWidget(what, row, 0);
    m_grid->addWidget(count, row, 1);
}

void SubtractionPanel::setOld(bool isOld) {
    if (m_rows == nullptr) return;
    for (QLabel* label : m_rows->findChildren<QLabel*>()) {
        const bool isNumber = label->alignment().testFlag(Qt::AlignTrailing);
        label->setProperty("ink", QLatin1String(isOld ? "text3" : isNumber ? "text" : "text2"));
        label->style()->polish(label);  // the style sheet reads the property only then
    }
}

}  // namespace docket::ui
