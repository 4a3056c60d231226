#include "ui/insights/model/model_pane.h"

#include "ui/common/parts/folding_row.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"
#include "ui/insights/frame/number_words.h"
#include "ui/insights/frame/pane_area.h"
#include "ui/insights/traffic/traffic_words.h"

#include <QApplication>
#include <QItemSelectionModel>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <utility>

namespace docket::ui {

namespace {

constexpr int columnsBesideEachOther = 1000;
constexpr std::size_t labelsAtFirst = 12;

}  // namespace

ModelPane::ModelPane(const Theme& theme, ActionRegistry& actions, services::TrafficDesk& desk, PolicyProposer& proposer, const ports::Clock& clock, QWidget* parent)
    : InsightsPane(parent), m_theme(theme), m_actions(actions), m_proposer(proposer), m_controller(desk, clock), m_filter(new TrafficFilter(theme)), m_state(new FiguresState(theme, m_controller)),
      m_strip(new FigureStrip(theme, tr("Figures of the model"), {"overturnTile", "macroTile", "accuracyTile", "routedTile"})), m_note(wrappedLabel(theme, TextStyle::Caption, "text2")),
      m_labelsPanel(new Panel(theme, "qualityPanel", tr("Labels"))), m_group(new QComboBox), m_labels(new FigureTable(theme)), m_more(new KeyButton(theme, KeyButton::Kind::Plain)),
      m_rare(new KeyButton(theme, KeyButton::Kind::Plain)), m_pair(new KeyButton(theme, KeyButton::Kind::Plain)),
      m_values(new SegmentedSwitch(theme, {{tr("Counts"), {}}, {tr("Share of row"), {}}})), m_reasonsPanel(new Panel(theme, "reasonsPanel", tr("Why people said something else"))),
      m_reasons(new FigureTable(theme)), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_summary(wrappedLabel(theme, TextStyle::Caption, "text3")), m_live(new LiveRegion(this)),
      m_barChart(new BarChart(theme, tr("F1"), tr("Labels"))), m_matrix(new ConfusionChart(theme)) {
    setObjectName(QStringLiteral("modelPane"));
    setAccessibleName(tr("Model"));
    m_bars = new ChartCard(theme, tr("All labels by F1"), m_barChart);
    m_bars->setObjectName(QStringLiteral("f1Card"));
    m_confusion = new ChartCard(theme, tr("Confusion"), m_matrix);
    m_confusion->setObjectName(QStringLiteral("confusionCard"));
    m_barChart->setEmptyWords(tr("No label has an F1 yet: each takes %1 final labels.", "a number").arg(services::fewestItems));
    m_confusion->addControl(m_values);
    m_confusion->addFoot(m_pair);
    m_values->setCurrent(0);
    m_values->setAccessibleName(tr("What cells say"));
    m_note->setObjectName(QStringLiteral("populationNote"));
    m_group->setObjectName(QStringLiteral("labelGroup"));
    m_group->setAccessibleName(tr("Labels that are shown"));
    m_group->setAccessibleDescription(m_group->accessibleName());  // a box of choices is called by what it says
    m_labels->setObjectName(QStringLiteral("qualityTable"));
    m_labels->setAccessibleName(tr("Labels, the lowest F1 first"));
    m_reasons->setObjectName(QStringLiteral("overturnTable"));
    m_reasons->setAccessibleName(tr("Reasons that people gave"));
    m_more->setObjectName(QStringLiteral("moreLabels"));
    m_more->setTiny(true);
    m_rare->setObjectName(QStringLiteral("draftRareLabel"));
    m_rare->setText(tr("Rare label into the draft"));
    m_pair->setObjectName(QStringLiteral("draftPair"));
    m_pair->setText(tr("Pair into the draft"));
    for (KeyButton* button : {m_rare, m_pair}) button->setTiny(true);
    m_summary->setObjectName(QStringLiteral("modelSummary"));
    layParts();
    setFocusProxy(m_labels);
    connect(m_filter, &TrafficFilter::chosen, &m_controller, &ModelController::choose);
    connect(&m_controller, &FiguresController::changedState, this, &ModelPane::follow);
    connect(&actions, &ActionRegistry::keysChanged, this, &ModelPane::showState);
    connect(&theme, &Theme::changed, this, &ModelPane::layOut);
    connect(m_group, &QComboBox::activated, this, &ModelPane::showGroup);
    connect(m_values, &SegmentedSwitch::chosen, this, [this](int value) { m_matrix->setValues(value == 0 ? ConfusionValues::Counts : ConfusionValues::ShareOfRow); });
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_isWhole = !m_isWhole;
        showLabels();
    });
    connect(m_labels, &QAbstractItemView::activated, this, &ModelPane::openLabel);
    connect(m_confusion, &ChartCard::activated, this, &ModelPane::openCell);
    connect(m_matrix, &Chart::currentChanged, this, &ModelPane::showDraftable);
    connect(m_labels->selectionModel(), &QItemSelectionModel::currentChanged, this, &ModelPane::showDraftable);
    connect(qApp, &QApplication::focusChanged, this, &ModelPane::showDraftable);
    connect(&proposer, &PolicyProposer::changedState, this, &ModelPane::showDraftable);
    connect(m_pair, &QAbstractButton::clicked, this, [this] { draft(draftOfPair()); });
    connect(m_rare, &QAbstractButton::clicked, this, [this] { draft(draftOfLabel()); });
    actions.onTriggered(Command::DraftFigures, this, [this] {
        if (isVisible()) draft(m_confusion->isAncestorOf(focusWidget()) ? draftOfPair() : draftOfLabel());
    });
    layOut();
    follow();
}

ModelPane::~ModelPane() { m_controller.blockSignals(true); }

void ModelPane::layParts() {
    m_labelsPanel->addBeside(m_group);
    m_labelsPanel->add(m_labels);
    auto* foot = new QWidget;
    auto* buttons = new FoldingRow(paneGap);
    foot->setLayout(buttons);
    buttons->addWidget(m_more);
    buttons->addWidget(m_rare);
    m_labelsPanel->add(foot);
    m_reasonsPanel->add(m_reasons);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right}) column->setSpacing(paneGap);
    left->addWidget(m_labelsPanel);
    left->addWidget(m_bars);
    left->addStretch(1);
    right->addWidget(m_confusion);
    right->addWidget(m_reasonsPanel);
    right->addStretch(1);
    m_columns->setSpacing(paneGap);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    PaneArea area(*this);
    area.above(m_filter);
    area.above(m_state);
    area.add(m_strip);
    area.add(m_note);
    area.add(m_columns);
    area.add(m_summary);
    area.fill();
}

// What is shown

void ModelPane::follow() {
    if (m_controller.figures() != m_shown) showFigures();
    const bool isOld = m_controller.isBehind();
    m_strip->setOld(isOld);
    for (FigureTable* table : {m_labels, m_reasons}) table->setOld(isOld);
    for (ChartCard* card : {m_bars, m_confusion}) card->setOld(isOld);
    showState();
}

void ModelPane::showFigures() {
    m_shown = m_controller.figures();
    m_filter->setMakers(m_controller.table()->makers());
    m_filter->show(m_controller.choice());
    showTiles();
    m_note->setText(noteWords());
    const QString before = m_group->currentText();
    m_groups = labelGroups(*m_controller.table(), *m_shown);
    m_group->clear();
    for (const LabelGroup& each : m_groups) m_group->addItem(each.name);
    m_group->setCurrentIndex(std::max(0, m_group->findText(before)));
    m_group->setVisible(m_groups.size() > 1);
    m_bars->setTitle(tr("All %Ln label(s) by F1", nullptr, forPlural(static_cast<std::int64_t>(m_shown->labels.size()))));
    m_barChart->setBars(f1Bars(*m_shown));
    m_reasons->setFigures(overturnReasonColumns(), overturnReasonRows(*m_shown));
    showGroup();
    m_summary->setText(summaryWords());
    m_live->say(m_summary->text());
}

void ModelPane::showTiles() {
    const auto& counts = m_shown->counts;
    const auto& overturns = m_shown->overturns;
    const bool isWeighted = m_controller.asked().population == services::Population::Weighted;
    const auto detail = [](const QString& interval, const QString& otherwise) { return interval.isEmpty() ? otherwise : tr("%1 (95 %)", "an interval").arg(interval); };
    const auto interval = overturns.interval();
    const bool isGiven = overturns.n >= services::fewestItems;
    m_strip->setTile(0, tr("Overturn rate"), isGiven ? percentOf(fixedText(100 * *overturns.value(), 1)) : tooFewText(overturns.n),
                     isGiven ? tr("%1 of %2, %3", "overturned items, items, an interval")
                                   .arg(countText(overturns.count), countText(overturns.n), percentOf(betweenText(fixedText(100 * interval->low, 1), fixedText(100 * interval->high, 1))))
                             : tr("of items with a final label"));
    m_strip->setTile(1, isWeighted ? tr("Macro F1, all traffic") : tr("Macro F1, reviewed"), scoreText(m_shown->macroF1, counts.used),
                     detail(scoreIntervalText(m_shown->macroF1, counts.used), tr("%Ln label(s)", nullptr, forPlural(m_shown->labelsWithF1))));
    const bool isSharper = m_shown->sharper && m_shown->sharper->accuracy.figure.value && m_shown->sharper->savedItems.value_or(0) >= 1;
    const auto& accuracy = isSharper ? m_shown->sharper->accuracy : m_shown->accuracy;
    const QString saved = isSharper ? tr("%1; as good as %Ln more audited item(s)", "an interval", forPlural(std::llround(*m_shown->sharper->savedItems))).arg(shareIntervalText(accuracy, counts.used))
                                    : detail(shareIntervalText(accuracy, counts.used), tr("%Ln final label(s)", nullptr, forPlural(counts.used)));
    m_strip->setTile(2, isWeighted ? tr("Accuracy, all traffic") : tr("Accuracy, reviewed"), shareText(accuracy, counts.used), saved);
    m_strip->setTile(3, tr("Error when routed"), shareText(m_shown->errorWhenRouted, m_shown->audit.n),
                     tr("%1 of %2 audited", "wrong items, items").arg(countText(m_shown->audit.count), countText(m_shown->audit.n)));
}

void ModelPane::showGroup() {
    m_isWhole = false;
    showLabels();
    m_matrix->setData(confusionOf(*m_controller.table(), *m_shown, group(), m_controller.asked().population));
    m_confusion->setNote(m_controller.asked().population == services::Population::Weighted ? tr("Items of all traffic that each cell stands for. Enter opens those that were reviewed.")
                                                                                            : tr("Reviewed items. Enter opens them."));
}

void ModelPane::showLabels() {
    if (m_shown == nullptr) return;
    const std::size_t all = group().labels.size();
    const int room = m_labelsPanel->width() * 100 / std::max(1, m_theme.px(100));
    LabelQualityRows rows = labelQualityRows(*m_controller.table(), *m_shown, group(), m_isWhole ? all : labelsAtFirst, room);
    m_shownLabels = std::move(rows.labels);
    m_labels->setFigures(std::move(rows.columns), std::move(rows.rows));
    m_labelsPanel->setAside(tr("Lowest F1 first, %1 of %2", "labels that are shown, all").arg(countText(static_cast<std::int64_t>(m_shownLabels.size())), countText(static_cast<std::int64_t>(all))));
    m_more->setVisible(all > labelsAtFirst);
    m_more->setText(m_isWhole ? tr("Show the lowest only") : tr("Show all"));
    showDraftable();
}

void ModelPane::setNumbers(bool areNumbers) {
    m_labels->setNumbers(areNumbers);
    for (ChartCard* card : {m_bars, m_confusion}) card->setTable(areNumbers);
}

void ModelPane::showState() {
    const bool hasFigures = m_shown != nullptr && m_shown->counts.predictions > 0;
    const bool hasLabels = hasFigures && m_shown->counts.used > 0;
    for (QWidget* part : std::initializer_list<QWidget*>{m_strip, m_note, m_summary}) part->setVisible(hasFigures);
    for (QWidget* part : std::initializer_list<QWidget*>{m_labelsPanel, m_bars, m_confusion}) part->setVisible(hasLabels);
    m_reasonsPanel->setVisible(hasLabels && !m_shown->overturnReasons.empty());
    m_state->show(m_actions.keyOf(Command::Refresh), m_shown == nullptr ? QString() : ownWords());
}

/// Why there is nothing to see, or less than one may expect.
QString ModelPane::ownWords() const {
    const auto& counts = m_shown->counts;
    if (counts.predictions == 0) return m_controller.choice() == TrafficChoice() ? tr("0 predictions: there is nothing to say of a model yet.") : tr("0 predictions answer this. Choose a longer period or another model.");
    if (counts.anyReferences == 0) return tr("0 items have a final label: how good the model is will show once some were reviewed.");
    if (counts.used == 0) return tr("No final label is one that nobody was led to. Choose “Any”, or have items reviewed blind.");
    if (m_controller.asked().population == services::Population::Weighted && m_shown->accuracy.figure.undefined == metrics::Undefined::NoReviewedItem) {
        return tr("What the model did unwatched is not known: no accepted item was audited. Choose “Reviewed only”, or set an audit rate on the Routing screen.");
    }
    return {};
}

QString ModelPane::noteWords() const {
    const auto& counts = m_shown->counts;
    if (m_controller.asked().population == services::Population::Reviewed) {
        return tr("Reviewed items were chosen because they are hard. Use “All traffic, weighted” for live accuracy; use this view to find what to fix.");
    }
    return tr("Each reviewed item stands for those like it that were not drawn. %1 of %2 escalated items wait for a final label.", "items, items").arg(countText(counts.waiting), countText(counts.escalated));
}

QString ModelPane::summaryWords() const {
    const auto& counts = m_shown->counts;
    const Timestamp at = *m_controller.computedAt();
    return tr("Computed %1 from %2; %3 with a final label, %4 that nobody was led to. Taxonomy v%5. Bars are 95 % intervals.", "a time, predictions, items, items, a version")
        .arg(clockTime(at, at), tr("%Ln prediction(s)", nullptr, forPlural(counts.predictions)), countText(counts.anyReferences), countText(counts.unledReferences),
             QString::number(m_controller.table()->taxonomy().version()));
}

void ModelPane::layOut() {
    const int room = width() * 100 / std::max(1, m_theme.px(100));
    m_columns->setDirection(room >= columnsBesideEachOther ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (std::exchange(m_room, room) != room) showLabels();
}

void ModelPane::resizeEvent(QResizeEvent* event) {
    InsightsPane::resizeEvent(event);
    layOut();
}

// From a figure to the policy

std::optional<FigureDraft> ModelPane::draftOfPair() const {
    const auto cell = m_shown == nullptr ? std::nullopt : m_matrix->current();
    if (!cell || !cell->column) return std::nullopt;
    const auto& labels = group().labels;
    return pairDraft(*m_controller.table(), *m_shown, labels[static_cast<std::size_t>(cell->row)], labels[static_cast<std::size_t>(*cell->column)]);
}

std::optional<FigureDraft> ModelPane::draftOfLabel() const {
    const QModelIndex index = m_labels->currentIndex();
    if (m_shown == nullptr || !index.isValid()) return std::nullopt;
    const auto found = std::ranges::find(m_shown->labels, m_shownLabels[static_cast<std::size_t>(index.row())], &services::LabelQuality::label);
    return found == m_shown->labels.end() ? std::nullopt : std::optional(rareLabelDraft(*m_controller.table(), *m_shown, *found));
}

void ModelPane::draft(const std::optional<FigureDraft>& draft) {
    if (draft) m_proposer.propose(draft->proposal, draft->what);
}

void ModelPane::showDraftable() {
    const bool canWrite = !m_proposer.isWriting();
    const bool hasPair = canWrite && draftOfPair().has_value();
    const bool hasLabel = canWrite && draftOfLabel().has_value();
    m_pair->setEnabled(hasPair);
    m_rare->setEnabled(hasLabel);
    if (!isVisible()) return;
    const bool isPair = m_confusion->isAncestorOf(focusWidget());
    m_actions.setAvailable(Command::DraftFigures, isPair ? hasPair : hasLabel, isPair ? tr("Choose a cell of two labels") : tr("Choose a label"));
}

void ModelPane::showEvent(QShowEvent* event) {
    InsightsPane::showEvent(event);
    showDraftable();
}

void ModelPane::hideEvent(QHideEvent* event) {
    InsightsPane::hideEvent(event);
    m_actions.setAvailable(Command::DraftFigures, false, tr("Figures are put into a draft on the pages “Model” and “Calibration and thresholds”"));
}

// From a figure to its items

void ModelPane::openLabel(const QModelIndex& index) {
    if (!index.isValid()) return;
    const auto label = m_shownLabels[static_cast<std::size_t>(index.row())];
    Q_EMIT itemsAsked(QStringLiteral("final:%1").arg(termOf(label)));
}

void ModelPane::openCell(int point) {
    const auto cell = m_matrix->cellOf(point);
    const auto& labels = group().labels;
    QString search = QStringLiteral("final:%1").arg(termOf(labels[static_cast<std::size_t>(cell.row)]));
    if (cell.column) search += QStringLiteral(" label:%1").arg(termOf(labels[static_cast<std::size_t>(*cell.column)]));
    Q_EMIT itemsAsked(search);
}

/// The label's key as a search has it.
QString ModelPane::termOf(services::LabelNumber label) const {
    const QString key = toQt(m_controller.table()->taxonomy().labels()[label].key);
    return key.contains(QLatin1Char(' ')) ? QStringLiteral("\"%1\"").arg(QString(key).remove(QLatin1Char('"'))) : key;
}

}  // namespace docket::ui
