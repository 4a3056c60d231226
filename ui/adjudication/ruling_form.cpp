#include "ui/adjudication/ruling_form.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/parts/row_list.h"
#include "ui/common/words/ruling_words.h"
#include "ui/common/words/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace docket::ui {

namespace {

constexpr int optionHeight = 30;
constexpr int optionSide = 8;
constexpr int markSize = 14;
constexpr int optionGap = 8;
constexpr int formSide = 16;

/// Paints an option: the key that chooses it, its mark, its words, and who chose it.
class OptionDelegate : public QStyledItemDelegate {
public:
    OptionDelegate(const Theme& theme, OptionList& list) : QStyledItemDelegate(&list), m_theme(theme), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {asWideAsTheList, targetHeight(m_theme, optionHeight)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QRect row = option.rect;
        const Mirror mirrored{row, option.direction};
        const bool isChosen = index.data(OptionList::ChosenRole).toBool();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isChosen) drawBox(*painter, row.adjusted(1, 1, -1, -1), 4, m_theme.color(Role::Soft));
        QRect rest = row.adjusted(m_theme.px(optionSide), 0, -m_theme.px(optionSide), 0);
        const QString key = index.data(OptionList::KeyRole).toString();
        const int capWidth = keyCapWidth(QStringLiteral("0"), m_theme);
        if (!key.isEmpty()) drawKeyCap(*painter, mirrored(QRect(rest.left(), rest.top(), capWidth, rest.height())), key, m_theme, CapGround::Plain, capWidth);
        rest.setLeft(rest.left() + capWidth + m_theme.px(optionGap));
        const int size = m_theme.px(markSize);
        const QRect mark = mirrored(QRect(rest.left(), rest.center().y() - size / 2, size, size));
        if (m_list.areSeveral()) drawCheckBox(*painter, mark, isChosen, m_theme);
        else drawRadio(*painter, mark, isChosen);
        rest.setLeft(rest.left() + size + m_theme.px(optionGap));
        const QString end = index.data(OptionList::EndRole).toString();
        painter->setFont(m_theme.font(TextStyle::Caption));
        const int endWidth = end.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(end) + m_theme.px(optionGap);
        painter->setPen(m_theme.color(Role::Text2));
        if (!end.isEmpty()) painter->drawText(mirrored(QRect(rest.right() - endWidth + 1, rest.top(), endWidth, rest.height())), Qt::AlignCenter, end);
        rest.setRight(rest.right() - endWidth);
        painter->setFont(m_theme.font(isChosen ? TextStyle::Strong : TextStyle::Body));
        painter->setPen(m_theme.color(Role::Text));
        drawOwnText(*painter, mirrored(rest), index.data().toString());
        const bool isHighlighted = m_list.currentIndex() == index && m_list.property("isStep").toBool();
        if (isHighlighted) drawFocusRing(*painter, row.adjusted(0, 0, -1, -1), m_theme);
    }

private:
    void drawRadio(QPainter& painter, const QRect& rect, bool isChosen) const {
        painter.setPen(QPen(m_theme.color(isChosen ? Role::Accent : Role::FieldBorder), 1));
        painter.setBrush(m_theme.color(Role::Base));
        painter.drawEllipse(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
        if (!isChosen) return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Role::Accent));
        const qreal inset = rect.width() / 4.0;
        painter.drawEllipse(QRectF(rect).adjusted(inset, inset, -inset, -inset));
    }

    const Theme& m_theme;
    OptionList& m_list;
};

}  // namespace

OptionList::OptionList(const Theme& theme, const QString& name, QWidget* parent) : QListWidget(parent), m_theme(theme) {
    setObjectName(name);
    setItemDelegate(new OptionDelegate(theme, *this));
    setUpRowList(*this, theme);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::ClickFocus);
    connect(this, &QListWidget::clicked, this, [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void OptionList::setOptions(const std::vector<Option>& options, bool areSeveral) {
    m_areSeveral = areSeveral;
    const int at = currentRow();
    while (count() > static_cast<int>(options.size())) delete takeItem(count() - 1);
    while (count() < static_cast<int>(options.size())) addItem(new QListWidgetItem);
    for (int i = 0; i < count(); ++i) {
        const Option& option = options[static_cast<std::size_t>(i)];
        QListWidgetItem* row = item(i);
        row->setText(option.text);
        row->setData(KeyRole, i < 9 ? QLocale().toString(i + 1) : QString());
        row->setData(ChosenRole, option.isChosen);
        row->setData(EndRole, option.end);
        QString spoken = option.text;
        if (!option.end.isEmpty()) spoken = tr("%1, chosen by %2", "a label, letters of reviewers").arg(option.text, option.end);
        if (option.isChosen) spoken = tr("%1, chosen", "an option").arg(spoken);
        row->setData(Qt::AccessibleTextRole, spoken);
    }
    setCurrentRow(std::clamp(at, count() > 0 ? 0 : -1, count() - 1));
    updateGeometry();
}

void OptionList::highlight(int step) {
    if (count() > 0) setCurrentRow(std::clamp(currentRow() + step, 0, count() - 1));
}

QSize OptionList::sizeHint() const { return {m_theme.px(200), count() * targetHeight(m_theme, optionHeight) + 2}; }

RulingForm::RulingForm(const Theme& theme, ActionRegistry& actions, AdjudicationController& adjudication, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_adjudication(adjudication),
      m_labels(new OptionList(theme, QStringLiteral("rulingLabels"))),
      m_other(new KeyButton(theme, KeyButton::Kind::Plain)),
      m_causes(new OptionList(theme, QStringLiteral("rulingCauses"))),
      m_note(new GrowingText(theme, 2, 5)),
      m_gold(new QCheckBox(tr("Add to the gold set"))),
      m_proposes(new QCheckBox(tr("Propose a definition change"))),
      m_proposal(new GrowingText(theme, 2, 6)),
      m_result(wrappedLabel(theme, TextStyle::Caption, "text2")),
      m_sendBack(new KeyButton(theme, KeyButton::Kind::Flat)),
      m_save(new KeyButton(theme, KeyButton::Kind::Primary)) {
    setObjectName(QStringLiteral("rulingForm"));
    m_labels->setAccessibleName(tr("Label"));
    m_causes->setAccessibleName(tr("What decided it"));
    m_other->setText(tr("Another label…"));
    m_other->setObjectName(QStringLiteral("rulingOther"));
    m_other->setIconName(QStringLiteral("search"));
    m_other->setWide(true);
    m_note->setObjectName(QStringLiteral("rulingNote"));
    m_note->setAccessibleName(tr("Note to the reviewers"));
    m_proposal->setObjectName(QStringLiteral("rulingProposal"));
    m_proposal->setAccessibleName(tr("Proposed definition"));
    m_gold->setObjectName(QStringLiteral("rulingGold"));
    m_proposes->setObjectName(QStringLiteral("rulingProposes"));
    m_result->setObjectName(QStringLiteral("rulingResult"));
    m_sendBack->setAction(actions.action(Command::SendBack));
    m_save->setAction(actions.action(Command::SaveRuling));
    m_save->setObjectName(QStringLiteral("saveRuling"));

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(formSide, 14, formSide, 8);
    column->setSpacing(8);
    column->addWidget(plainLabel(theme, TextStyle::Title, "text", tr("Final ruling")));
    column->addWidget(head(1, tr("Label"), m_labelMark));
    column->addWidget(m_labels);
    column->addWidget(m_other);
    column->addWidget(head(2, tr("What decided it"), m_causeMark));
    column->addWidget(m_causes);
    column->addWidget(head(3, tr("Note to the reviewers"), m_noteMark));
    column->addWidget(m_note);
    column->addWidget(m_gold);
    column->addWidget(m_proposes);
    column->addWidget(m_proposal);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_sendBack);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(formSide, 8, formSide, 12);
    foot->setSpacing(10);
    foot->addWidget(m_result);
    foot->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);

    connect(m_labels, &OptionList::chosen, this, &RulingForm::chooseLabel);
    connect(m_causes, &OptionList::chosen, this, &RulingForm::chooseCause);
    connect(m_other, &KeyButton::clicked, this, &RulingForm::otherLabelAsked);
    connect(m_note, &GrowingText::typed, this, [this] { m_adjudication.setNote(m_note->toPlainText()); });
    connect(m_gold, &QCheckBox::clicked, this, [this](bool isOn) { m_adjudication.setGold(isOn); });
    connect(m_proposes, &QCheckBox::clicked, this, &RulingForm::propose);
    connect(m_proposal, &GrowingText::typed, this, [this] { m_adjudication.setProposal(m_proposal->toPlainText()); });
    connect(&adjudication, &AdjudicationController::itemChanged, this, &RulingForm::showItem);
    connect(&adjudication, &AdjudicationController::answersCameIn, this, &RulingForm::showOptions);
    connect(&adjudication, &AdjudicationController::enteredChanged, this, &RulingForm::showEntered);
    connect(&adjudication, &AdjudicationController::phaseChanged, this, &RulingForm::showEntered);
    showItem();
}

QWidget* RulingForm::head(int number, const QString& words, QLabel*& mark) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    mark = plainLabel(m_theme, TextStyle::Strong, "text2", QLocale().toString(number));
    mark->setProperty("number", number);
    layout->addWidget(mark);
    layout->addWidget(plainLabel(m_theme, TextStyle::Strong, "text", words), 1);
    return row;
}

void RulingForm::showItem() {
    const RulingDraft& entered = m_adjudication.entered();
    m_options.clear();
    m_note->setTextKeepingCaret(visible(toQt(entered.answer.note)));
    m_proposal->setTextKeepingCaret(visible(toQt(entered.answer.proposal)));
    m_proposes->setChecked(!entered.answer.proposal.empty());
    showOptions();
    showEntered();
}

/// The labels that reviewers chose, those that most chose first; then any other that was ruled.
void RulingForm::showOptions() {
    const services::ItemForRuling* item = m_adjudication.item();
    std::vector<OptionList::Option> options;
    if (item != nullptr) {
        std::vector<std::pair<LabelId, QStringList>> chosen;
        for (const services::ReviewerAnswer& answer : item->answers) {
            for (const LabelId id : answer.labels) {
                const taxonomy::Label* label = item->taxonomy->find(id);
                if (label == nullptr || !label->isChoice()) continue;
                auto found = std::ranges::find(chosen, id, &std::pair<LabelId, QStringList>::first);
                if (found == chosen.end()) found = chosen.insert(chosen.end(), {id, {}});
                found->second << QString(QLatin1Char(answer.letter));
            }
        }
        std::ranges::stable_sort(chosen, std::ranges::greater(), [](const auto& option) { return option.second.size(); });
        for (const LabelId id : m_options) {
            if (std::ranges::find(chosen, id, &std::pair<LabelId, QStringList>::first) == chosen.end()) chosen.emplace_back(id, QStringList());
        }
        for (const LabelId id : m_adjudication.entered().answer.labels) {
            if (std::ranges::find(chosen, id, &std::pair<LabelId, QStringList>::first) == chosen.end()) chosen.emplace_back(id, QStringList());
        }
        m_options.clear();
        const LabelSet& ruled = m_adjudication.entered().answer.labels;
        for (const auto& [id, letters] : chosen) {
            m_options.push_back(id);
            options.push_back({oneLine(toQt(item->taxonomy->find(id)->name)), listed(letters), std::ranges::find(ruled, id) != ruled.end()});
        }
        options.push_back({tr("None of these fits"), {}, m_adjudication.entered().saysNone});
    }
    m_labels->setOptions(options, m_adjudication.isMulti());
    if (m_labels->count() > 0) m_labels->item(m_labels->count() - 1)->setData(OptionList::KeyRole, QLocale().toString(0));
}

void RulingForm::showEntered() {
    if (m_adjudication.item() == nullptr && m_adjudication.phase() == AdjudicationController::Phase::Loading) return;  // the next one is on its way
    const bool isOpen = m_adjudication.isOpen();
    const RulingDraft& entered = m_adjudication.entered();
    showOptions();
    std::vector<OptionList::Option> causes;
    for (const RulingCause cause : rulingCauses) causes.push_back({causeName(cause), {}, entered.cause == cause});
    m_causes->setOptions(causes, false);
    const auto step = m_adjudication.step();
    const auto mark = [&](QLabel* label, bool isDone) {
        label->setText(isDone ? QStringLiteral("✓") : QLocale().toString(label->property("number").toInt()));
    };
    mark(m_labelMark, isOpen && m_adjudication.hasLabels());
    mark(m_causeMark, isOpen && entered.cause.has_value());
    mark(m_noteMark, isOpen && !entered.answer.note.empty());
    m_labels->setProperty("isStep", isOpen && step == AdjudicationController::Step::Label);
    m_causes->setProperty("isStep", isOpen && step == AdjudicationController::Step::Cause);
    for (QWidget* field : {static_cast<QWidget*>(m_labels), static_cast<QWidget*>(m_causes), static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_other),
                           static_cast<QWidget*>(m_gold), static_cast<QWidget*>(m_proposal)}) {
        field->setEnabled(isOpen);
    }
    const bool canPropose = isOpen && entered.answer.labels.size() == 1;
    m_proposes->setEnabled(canPropose);
    m_gold->setChecked(entered.answer.isGold);
    m_proposal->setVisible(canPropose && m_proposes->isChecked());
    m_labels->viewport()->update();
    m_causes->viewport()->update();
    showResult();
}

void RulingForm::showResult() {
    const auto& recorded = m_adjudication.recorded();
    if (!recorded) {
        m_result->setText(m_adjudication.item() == nullptr ? QString() : tr("The model’s label, and what reviewers said about it, appear after you save."));
        return;
    }
    const taxonomy::Taxonomy& taxonomy = *m_adjudication.item()->taxonomy;
    const auto namesOf = [&](const LabelSet& labels) {
        QStringList names;
        for (const LabelId id : labels) {
            const taxonomy::Label* label = taxonomy.find(id);
            names << (label == nullptr ? QString() : oneLine(toQt(label->name)));
        }
        return names.isEmpty() ? tr("None of these fits") : listed(names);
    };
    QStringList lines;
    if (recorded->predicted) {
        const QString confidence = recorded->confidence ? QLocale().toString(*recorded->confidence, 'f', 2) : tr("no confidence");
        lines << tr("The model said %1 (%2).", "labels, a confidence").arg(namesOf(*recorded->predicted), confidence);
    } else {
        lines << tr("The model said nothing usable.");
    }
    for (const services::ReviewerAnswer& answer : recorded->answers) {
        if (!answer.overturnReason.empty()) {
            lines << tr("Reviewer %1 did not follow it: %2", "a letter, a reason").arg(QString(QLatin1Char(answer.letter)), quoted(oneLine(toQt(answer.overturnReason))));
        }
    }
    lines << tr("Enter opens the next item. You may change the ruling now; that is recorded as changed.");
    m_result->setText(lines.join(QLatin1Char('\n')));
}

void RulingForm::propose(bool isOn) {
    m_proposes->setChecked(isOn);
    const services::ItemForRuling* item = m_adjudication.item();
    const LabelSet& labels = m_adjudication.entered().answer.labels;
    if (!isOn || item == nullptr || labels.size() != 1) {
        m_proposal->setTextKeepingCaret({});
        m_adjudication.setProposal({});
        return showEntered();
    }
    const taxonomy::Label* label = item->taxonomy->find(labels.front());
    m_proposal->setTextKeepingCaret(label == nullptr ? QString() : visible(toQt(label->description)));
    showEntered();
    m_proposal->setFocus(Qt::OtherFocusReason);
}

void RulingForm::chooseLabel(int option) {
    if (!m_adjudication.isOpen() || option < 0 || option > static_cast<int>(m_options.size())) return;
    m_labels->setCurrentRow(option);
    if (option == static_cast<int>(m_options.size())) m_adjudication.chooseNone();
    else m_adjudication.toggleLabel(m_options[static_cast<std::size_t>(option)]);
    if (!m_adjudication.isMulti()) m_adjudication.setStep(AdjudicationController::Step::Cause);
}

void RulingForm::chooseCause(int option) {
    if (option < 0 || option >= static_cast<int>(rulingCauses.size())) return;
    m_causes->setCurrentRow(option);
    m_adjudication.setCause(rulingCauses[static_cast<std::size_t>(option)]);
    m_adjudication.setStep(AdjudicationController::Step::Note);
}

void RulingForm::showStep() {
    if (m_adjudication.step() == AdjudicationController::Step::Note) m_note->setFocus(Qt::OtherFocusReason);
    else Q_EMIT pageWanted();
}

}  // namespace docket::ui
