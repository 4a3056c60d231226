#include "ui/intake/mapping_pane.h"

#include "ui/common/look/in_step.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/parts/table_columns.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <array>

namespace docket::ui {

namespace {

using codec::Field;
using codec::IdSource;

constexpr int mappingPaneHeaderHeight = 28;
constexpr int wideFrom = 700;
constexpr int mostRows = 12;  // in sight; those behind are scrolled to
constexpr int mostNarrowRows = 6;

using Widths = std::array<int, MappingModel::columnCountValue>;
constexpr Widths wideWidths = {190, sharedColumn, 220, 176};
constexpr Widths narrowWidths = {sharedColumn, hiddenColumn, 196, 104};

}  // namespace

MappingTable::MappingTable(const Theme& theme, MappingModel& model, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_delegate(new MappingDelegate(theme, model, this)) {
    setObjectName(QStringLiteral("mapping"));
    setAccessibleName(tr("Which column is what"));
    setAccessibleDescription(tr("Enter opens what the column of a row can become"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setUpRowTable(*this);
    setFrameShape(QFrame::StyledPanel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(&model, &QAbstractItemModel::modelReset, this, &MappingTable::layOutColumns);
    keepInStep(*this, theme, [this] { applyLook(); });
}

void MappingTable::chooseFor(int row) {
    if (row >= 0) edit(model()->index(row, MappingModel::BecomesColumn));
}

void MappingTable::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool opens = isEnter || event->key() == Qt::Key_Space || event->key() == Qt::Key_F2;
    if (isPlain && opens && !event->isAutoRepeat()) return chooseFor(currentIndex().row());
    if (event->key() == Qt::Key_Escape || isEnter) return event->ignore();
    QTableView::keyPressEvent(event);
}

void MappingTable::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && at.isValid() && at.column() == MappingModel::BecomesColumn) chooseFor(at.row());
}

void MappingTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (currentIndex().isValid()) tell(currentIndex().row(), QAccessible::Focus);  // a window that becomes active says nothing of it
}

/// What a row becomes, to screen readers.
void MappingTable::tell(int row, QAccessible::Event what) {
    QAccessibleInterface* spoken = QAccessible::isActive() ? QAccessible::queryAccessibleInterface(this) : nullptr;
    if (spoken == nullptr || spoken->tableInterface() == nullptr) return;
    QAccessibleInterface* cell = spoken->tableInterface()->cellAt(row, MappingModel::BecomesColumn);
    if (cell == nullptr) return;
    QAccessibleEvent event(cell, what);
    QAccessible::updateAccessibility(&event);
}

/// They keep the name of a cell until they are told of another.
void MappingTable::dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
    QTableView::dataChanged(first, last, roles);
    for (int row = first.row(); row <= last.row(); ++row) tell(row, QAccessible::NameChanged);
}

void MappingTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOutColumns();
}

void MappingTable::applyLook() {
    QPalette colors = palette();
    colors.setColor(QPalette::Base, m_theme.color(Role::Base));
    setPalette(colors);
    horizontalHeader()->setFont(m_theme.font(TextStyle::Caption));
    horizontalHeader()->setFixedHeight(m_theme.px(mappingPaneHeaderHeight));
    layOutColumns();
}

void MappingTable::layOutColumns() {
    const int room = viewport()->width();
    const bool isWide = room >= m_theme.px(wideFrom);
    m_delegate->setNarrow(!isWide);
    docket::ui::layOutColumns({this}, m_theme, isWide ? wideWidths : narrowWidths);
    const int row = m_delegate->rowHeight();
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setDefaultSectionSize(row);
    const int header = m_theme.px(mappingPaneHeaderHeight);
    setFixedHeight(header + qBound(1, model()->rowCount(), isWide ? mostRows : mostNarrowRows) * row + 2);
}

MappingPane::MappingPane(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_summary(plainLabel(theme, TextStyle::Caption, "text3")), m_need(wrappedLabel(theme, TextStyle::CaptionStrong, "warn")),
      m_table(new MappingTable(theme, m_model)),
      m_own(wrappedLabel(theme, TextStyle::Body, "text2", tr("This is an export of Docket. Its predictions are read as they were written."))),
      m_formerLine(new FormerLine(theme)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->addWidget(plainLabel(theme, TextStyle::Strong, "text", tr("Which column is what")), 1);
    m_summary->setObjectName(QStringLiteral("mappingSummary"));
    top->addWidget(m_summary);
    layout->addLayout(top);
    layout->addWidget(m_formerLine);
    m_need->setObjectName(QStringLiteral("mappingNeed"));
    layout->addWidget(m_need);
    m_own->setObjectName(QStringLiteral("ownExport"));
    layout->addWidget(m_own);
    layout->addWidget(m_table);
    layout->addWidget(makeIds(theme));
    connect(m_formerLine, &FormerLine::guessesAsked, this, [this] { change(m_guessed, IdSource::Content); });
    connect(m_formerLine, &FormerLine::formerAsked, this, [this] { change(*m_former->meanings, m_former->ids); });
    connect(&m_model, &MappingModel::mappingChanged, this, [this] {
        showState();
        if (!m_isSetting) Q_EMIT readingChanged();
    });
    connect(m_idSource, &QComboBox::currentIndexChanged, this, [this] {
        showState();
        if (!m_isSetting) Q_EMIT readingChanged();
    });
    showState();
}

QWidget* MappingPane::makeIds(const Theme& theme) {
    m_ids = new QWidget;
    auto* layout = new QVBoxLayout(m_ids);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(plainLabel(theme, TextStyle::Strong, "text", tr("Item ids")));
    m_idSource = new QComboBox;
    m_idSource->setObjectName(QStringLiteral("idSource"));
    m_idSource->setAccessibleName(tr("Item ids"));
    m_idSource->addItem(tr("Made from the content"), static_cast<int>(IdSource::Content));
    m_idSource->addItem(tr("Made from the row"), static_cast<int>(IdSource::Row));
    top->addWidget(m_idSource);
    top->addStretch(1);
    layout->addLayout(top);
    m_idSentence = wrappedLabel(theme, TextStyle::Caption, "text2");
    m_idSentence->setObjectName(QStringLiteral("idSentence"));
    layout->addWidget(m_idSentence);
    return m_ids;
}

void MappingPane::setColumns(services::FileLook look, std::optional<FormerColumns> former) {
    {
        m_isOwnExport = look.isOwnExport;
        m_format = look.format;
        m_former = std::move(former);
        const QScopedValueRollback setting(m_isSetting, true);
        m_model.setColumns(std::move(look.sample), std::move(look.guesses));
        m_guessed = m_model.meanings();
        m_idSource->setCurrentIndex(0);
        m_table->setCurrentIndex(m_model.index(0, MappingModel::BecomesColumn));
    }
    change(m_former && m_former->meanings ? *m_former->meanings : m_guessed, m_former ? m_former->ids : IdSource::Content);
}

void MappingPane::change(std::span<const codec::ColumnMeaning> meanings, IdSource ids) {
    {
        const QScopedValueRollback setting(m_isSetting, true);
        m_model.setMeanings(meanings);
        m_idSource->setCurrentIndex(qMax(0, m_idSource->findData(static_cast<int>(ids))));
    }
    Q_EMIT readingChanged();
}

IdSource MappingPane::ids() const {
    return m_model.rowOf(Field::Id) >= 0 ? IdSource::Field : static_cast<IdSource>(m_idSource->currentData().toInt());
}

/// Ids that are made from the content depend on the text and on what is kept.
bool MappingPane::givesOtherIds() const {
    if (ids() != m_former->ids) return true;
    const auto now = m_model.meanings();
    const auto& then = *m_former->meanings;
    for (std::size_t i = 0; i < now.size(); ++i) {
        const bool isChanged = now[i] != then[i];
        const auto either = [&](codec::ColumnMeaning meaning) { return now[i] == meaning || then[i] == meaning; };
        const auto counts = [&](Field field) { return either(codec::ColumnMeaning::of(field)); };
        if (isChanged && ids() == IdSource::Field && counts(Field::Id)) return true;
        if (isChanged && ids() == IdSource::Content && (counts(Field::Text) || counts(Field::Metadata) || either(codec::ColumnMeaning::kept()))) return true;
    }
    return false;
}

FormerLine::State MappingPane::stateBesideFormer() const {
    if (!m_former || m_isOwnExport) return FormerLine::State::None;
    if (!m_former->meanings) return FormerLine::State::Unfit;
    if (givesOtherIds()) return FormerLine::State::OtherIds;
    return m_model.meanings() == *m_former->meanings ? FormerLine::State::Same : FormerLine::State::Other;
}

std::optional<FileReading> MappingPane::reading() const {
    if (m_isOwnExport) return FileReading{{{}, IdSource::Field}, m_format};
    if (m_model.rowOf(Field::Text) < 0) return std::nullopt;
    return FileReading{{m_model.mapping(), ids()}, m_format};
}

void MappingPane::showState() {
    m_own->setVisible(m_isOwnExport);
    m_formerLine->show(stateBesideFormer(), m_former ? m_former->day : QString());
    m_table->setVisible(!m_isOwnExport);
    m_summary->setText(m_isOwnExport ? QString() : m_model.summary());
    const bool lacksText = !m_isOwnExport && m_model.rowOf(Field::Text) < 0;
    m_need->setText(lacksText ? tr("Needed: which column is the text? Choose it under “Becomes”.") : QString());
    m_need->setVisible(lacksText);
    m_ids->setVisible(!m_isOwnExport && m_model.rowOf(Field::Id) < 0);
    const bool byContent = m_idSource->currentData().toInt() == static_cast<int>(IdSource::Content);
    m_idSentence->setText(byContent ? tr("The file has none. Equal rows are one item. Imported again, the same rows bring nothing new, in any order; a text "
                                         "that was changed is a new item.")
                                    : tr("The file has none. Each line of the file is an item. Imported again under the same name, the same lines bring nothing "
                                         "new; a line that has moved is refused or comes in twice."));
}

}  // namespace docket::ui
