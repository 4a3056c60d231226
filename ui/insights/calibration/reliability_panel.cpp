#include "ui/insights/calibration/reliability_panel.h"

#include "core/services/insights/model/model_figures.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"
#include "ui/insights/calibration/method_words.h"
#include "ui/insights/frame/number_words.h"
#include "ui/insights/frame/pane_area.h"

#include <QStandardItemModel>

#include <algorithm>

namespace docket::ui {

namespace {

constexpr int chartsBesideEachOther = 430;
constexpr int methodLetters = 20;
constexpr double askedAbout = 0.8;  // where no threshold is set
constexpr int digitsOfError = 3;

QString inWholePercent(double share) { return percentOf(fixedText(100 * share, 0)); }

}  // namespace

std::vector<ReliabilityBin> binsOf(const services::ConfidenceRecord& record) {
    std::vector<ReliabilityBin> bins;
    for (const calibration::ReliabilityBin& each : record.equalWidth) {
        ReliabilityBin bin{.from = each.low, .to = each.high, .count = each.right.n(), .words = {}};
        if (const auto interval = each.right.interval(); interval && each.meanConfidence) {
            bin.stated = *each.meanConfidence;
            bin.right = *each.right.value();
            bin.low = interval->low;
            bin.high = interval->high;
            bin.isWeak = bin.count >= services::fewestItems && (bin.stated < interval->low || bin.stated > interval->high);
            bin.words = ReliabilityPanel::tr("Stated %1: %2 right (%3), of %Ln item(s)", "a mean, a share, its interval", forPlural(bin.count))
                            .arg(fixedText(bin.stated, 2), percentOf(fixedText(100 * bin.right, 1)), percentOf(betweenText(fixedText(100 * interval->low, 1), fixedText(100 * interval->high, 1))));
        }
        bins.push_back(std::move(bin));
    }
    return bins;
}

ReliabilityPanel::ReliabilityPanel(const Theme& theme, QWidget* parent)
    : Panel(theme, "reliabilityPanel", {}, {}, parent), m_theme(theme), m_method(new QComboBox), m_beforeChart(new ReliabilityChart(theme)), m_afterChart(new ReliabilityChart(theme)),
      m_before(new ChartCard(theme, tr("Before calibration"), m_beforeChart)), m_after(new ChartCard(theme, tr("After, cross-fitted"), m_afterChart)), m_methods(new FigureTable(theme)),
      m_note(wrappedLabel(theme, TextStyle::Caption, "text2")), m_cards(new QBoxLayout(QBoxLayout::LeftToRight)) {
    m_method->setObjectName(QStringLiteral("calibrationMethod"));
    m_method->setAccessibleName(tr("Mapping from stated to calibrated confidence"));
    m_method->setAccessibleDescription(m_method->accessibleName());  // a box of choices is called by what it says
    m_method->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_method->setMinimumContentsLength(methodLetters);
    m_before->setObjectName(QStringLiteral("beforeCard"));
    m_after->setObjectName(QStringLiteral("afterCard"));
    m_methods->setObjectName(QStringLiteral("mappingTable"));
    m_methods->setAccessibleName(tr("All mappings, cross-fitted"));
    m_note->setObjectName(QStringLiteral("reliabilityNote"));
    addBeside(m_method);
    auto* cards = new QWidget;
    cards->setLayout(m_cards);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(paneGap);
    for (ChartCard* card : {m_before, m_after}) {
        card->setPlain(true);
        m_cards->addWidget(card, 1);
    }
    add(m_methods);
    add(cards, 1);
    add(m_note);
    connect(m_method, &QComboBox::activated, this, [this](int index) {
        const QVariant kind = m_method->itemData(index);
        Q_EMIT methodChosen(kind.isValid() ? std::optional(static_cast<calibration::MappingKind>(kind.toInt())) : std::nullopt);
    });
    setNumbers(false);
}

void ReliabilityPanel::show(const CalibrationPage& page, const std::optional<calibration::MappingKind>& method) {
    const services::CalibrationFigures& figures = page.calibration;
    const double threshold = page.standing.threshold.value_or(askedAbout);
    setTitle(tr("Is %1 really %2?", "a confidence, the same in percent").arg(shareText(threshold), inWholePercent(threshold)));
    fillMethods(figures, method);
    showRecord(*m_before, *m_beforeChart, figures.all.before, figures.all.n, 2);
    showRecord(*m_after, *m_afterChart, figures.all.after, figures.all.n, 1);
    m_methods->setFigures(mappingColumns(), mappingRows(figures.methods, figures.used));
    m_note->setText(noteWords(figures));
    m_note->setVisible(figures.all.n > 0);
}

void ReliabilityPanel::showRecord(ChartCard& card, ReliabilityChart& chart, const std::optional<services::ConfidenceRecord>& record, std::int64_t n, int colour) {
    const bool isGiven = record && n >= services::fewestItems;
    card.setAside(tr("ECE %1", "expected calibration error").arg(isGiven ? fixedText(record->figures.error.expected, digitsOfError) : tooFewText(n)));
    chart.setEmptyWords(tr("%L1 of %L2 final labels with a confidence", "that there are, that are needed").arg(qlonglong{n}).arg(qlonglong{services::fewestItems}));
    chart.setBins(isGiven ? binsOf(*record) : std::vector<ReliabilityBin>(), colour);
}

void ReliabilityPanel::fillMethods(const services::CalibrationFigures& figures, const std::optional<calibration::MappingKind>& method) {
    m_method->clear();
    m_method->addItem(tr("Automatic: %1", "the mapping that is chosen").arg(mappingName(figures.methods.chosen)));
    auto* items = qobject_cast<QStandardItemModel*>(m_method->model());
    for (const calibration::MappingCandidate& each : figures.methods.candidates) {
        const int place = m_method->count();
        const bool isOffered = figures.isOffered(each.kind);
        m_method->addItem(isOffered ? mappingName(each.kind) : tr("%1, %2", "a mapping, why it is not offered").arg(mappingName(each.kind), whyNotOffered(each)), static_cast<int>(each.kind));
        m_method->setItemData(place, toolTipOf(m_method->itemText(place)), Qt::ToolTipRole);
        items->item(place)->setEnabled(isOffered);
        if (method == each.kind && isOffered) m_method->setCurrentIndex(place);
    }
}

QString ReliabilityPanel::noteWords(const services::CalibrationFigures& figures) const {
    const std::int64_t n = figures.all.n;
    const QString items = tr("%Ln item(s) in total", nullptr, forPlural(n));
    return tr("Across: stated confidence. Up: share that was right, with 95 % interval. Grey bars: items per bin, %1, %2 of them from the audit. Each fold is scored by a fit that did not see it.",
              "items, a share")
        .arg(items, n > 0 ? partText(figures.sample.audited, n) : countText(0));
}

void ReliabilityPanel::setNumbers(bool areNumbers) {
    m_areNumbers = areNumbers;
    for (ChartCard* card : {m_before, m_after}) card->setTable(areNumbers);
    m_methods->setVisible(areNumbers);
    layOut();
}

/// Tables take the whole width each.
void ReliabilityPanel::layOut() {
    m_cards->setDirection(!m_areNumbers && width() >= m_theme.px(chartsBesideEachOther) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ReliabilityPanel::setOld(bool isOld) {
    for (ChartCard* card : {m_before, m_after}) card->setOld(isOld);
    m_methods->setOld(isOld);
}

void ReliabilityPanel::resizeEvent(QResizeEvent* event) {
    Panel::resizeEvent(event);
    layOut();
}

}  // namespace docket::ui
