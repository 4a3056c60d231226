#include "ui/adjudication/answer_board.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace docket::ui {

namespace {

constexpr int cardSide = 12;
constexpr int leastCardWidth = 170;
constexpr int fewestPairs = 30;  // under which a share is no figure
constexpr qsizetype noteShown = 600;

QString labelWords(const LabelSet& labels, const taxonomy::Taxonomy& taxonomy) {
    if (labels.empty()) return AnswerBoard::tr("None of these fits");
    QStringList names;
    for (const LabelId id : labels) {
        const taxonomy::Label* label = taxonomy.find(id);
        names << (label == nullptr ? QString() : oneLine(toQt(label->name)));
    }
    return listed(names);
}

QString certaintyWords(Certainty certainty) {
    switch (certainty) {
        case Certainty::Sure: return AnswerBoard::tr("Sure");
        case Certainty::FairlySure: return AnswerBoard::tr("Fairly sure");
        case Certainty::Unsure: return AnswerBoard::tr("Unsure");
        case Certainty::Unstated: break;
    }
    return AnswerBoard::tr("not stated");
}

QString exposureWords(Exposure exposure) {
    switch (exposure) {
        case Exposure::Blind: return AnswerBoard::tr("Blind");
        case Exposure::Assisted: return AnswerBoard::tr("Assisted");
        case Exposure::Compared: return AnswerBoard::tr("Compared");
    }
    return {};
}

QString definitionOf(const taxonomy::Label& label) {
    QString words = oneLine(toQt(label.description));
    QStringList excludes;
    for (const taxonomy::Exclusion& exclusion : label.excludes) excludes << oneLine(toQt(exclusion.text));
    if (!excludes.isEmpty()) words += QLatin1Char(' ') + AnswerBoard::tr("Excludes: %1", "what a label does not take").arg(listedApart(excludes));
    return words;
}

QWidget* figureBox(const Theme& theme, const QString& caption, QLabel*& figure) {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(plainLabel(theme, TextStyle::Caption, "text2", caption));
    figure = wrappedLabel(theme, TextStyle::Body, "text");
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(figure);
    layout->addStretch(1);
    return box;
}

}  // namespace

AnswerCard::AnswerCard(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_letter(plainLabel(theme, TextStyle::Strong, "text")),
      m_who(plainLabel(theme, TextStyle::Body, "text")),
      m_time(plainLabel(theme, TextStyle::Caption, "text2")),
      m_labels(wrappedLabel(theme, TextStyle::Strong, "text")),
      m_facts(wrappedLabel(theme, TextStyle::Caption, "text2")),
      m_note(wrappedLabel(theme, TextStyle::Caption, "text")) {
    auto* head = new QHBoxLayout;
    head->addWidget(m_letter);
    head->addWidget(m_who, 1);
    head->addWidget(m_time);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(cardSide, 10, cardSide, 10);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(hairline());
    layout->addWidget(m_labels);
    layout->addWidget(m_facts);
    layout->addWidget(m_note);
    layout->addStretch(1);
}

void AnswerCard::showAnswer(const services::ReviewerAnswer& answer, const taxonomy::Taxonomy& taxonomy, bool isNamed) {
    const QString letter(QLatin1Char(answer.letter));
    m_letter->setText(letter);
    m_who->setText(isNamed ? isolated(oneLine(toQt(answer.reviewer))) : tr("Reviewer %1", "a letter").arg(letter));
    m_time->setText(answer.timeSpent.ms > 0 ? tr("%1 s", "seconds").arg(QLocale().toString((answer.timeSpent.ms + 500) / 1000)) : QString());
    m_labels->setText(labelWords(answer.labels, taxonomy));
    const QString evidence = tr("%Ln phrase(s) marked", nullptr, static_cast<int>(answer.evidence.size()));
    m_facts->setText(QStringList{tr("Certainty: %1").arg(certaintyWords(answer.certainty)), tr("Mode: %1", "blind, assisted, compared").arg(exposureWords(answer.exposure)),
                                 tr("Evidence: %1").arg(evidence)}.join(QLatin1Char('\n')));
    m_note->setText(answer.note.empty() ? tr("No note.") : quoted(visible(toQt(answer.note)).left(noteShown)));
    setAccessibleName(tr("Reviewer %1", "a letter").arg(letter));
    setAccessibleDescription(listed({m_labels->text(), certaintyWords(answer.certainty), exposureWords(answer.exposure), evidence, m_note->text()}));
}

void AnswerCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, m_theme.color(Role::Base), m_theme.color(Role::Border));
}

AnswerBoard::AnswerBoard(const Theme& theme, AdjudicationController& adjudication, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_adjudication(adjudication), m_scroll(new QScrollArea), m_content(new QWidget),
      m_flag(wrappedLabel(theme, TextStyle::Body, "warn")), m_definitions(new QGridLayout), m_cards(new QGridLayout) {
    setObjectName(QStringLiteral("answerBoard"));
    m_definitions->setHorizontalSpacing(16);
    m_cards->setSpacing(10);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(24, 4, 24, 8);
    content->setSpacing(10);
    content->addWidget(m_flag);
    content->addLayout(m_definitions);
    content->addLayout(m_cards);
    content->addStretch(1);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    keepInStep(*m_scroll, theme, [this] {  // on the page that the text stands on
        QPalette colors = m_scroll->palette();
        colors.setColor(QPalette::Window, m_theme.color(Role::Page));
        for (QWidget* ground : {m_scroll->viewport(), m_content}) {
            ground->setPalette(colors);
            ground->setAutoFillBackground(true);
        }
    });
    m_scroll->setObjectName(QStringLiteral("answerScroll"));
    m_scroll->setProperty("pane", true);
    m_scroll->setAccessibleName(tr("Answers of the reviewers"));
    m_scroll->setFocusPolicy(Qt::StrongFocus);

    auto* figures = new QHBoxLayout;
    figures->setContentsMargins(12, 0, 12, 0);
    figures->setSpacing(0);
    figures->addWidget(figureBox(theme, tr("This item"), m_agreement), 2);
    figures->addWidget(figureBox(theme, tr("These two labels, all reviewers"), m_pairFigure), 4);
    figures->addWidget(figureBox(theme, tr("Earlier rulings on this pair"), m_earlier), 3);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(hairline());
    layout->addLayout(figures);
    connect(&adjudication, &AdjudicationController::itemChanged, this, [this] {
        showItem();
        m_scroll->ensureVisible(0, 0);
    });
    connect(&adjudication, &AdjudicationController::answersCameIn, this, &AnswerBoard::showItem);
    connect(&adjudication, &AdjudicationController::figuresChanged, this, &AnswerBoard::showFigures);
    showItem();
}

void AnswerBoard::setNamesShown(bool areShown) {
    m_areNamesShown = areShown;
    showItem();
}

void AnswerBoard::showItem() {
    const services::ItemForRuling* item = m_adjudication.item();
    const std::size_t answers = item == nullptr ? 0 : item->answers.size();
    while (m_pool.size() < answers) m_pool.push_back(new AnswerCard(m_theme, m_content));
    for (std::size_t i = 0; i < m_pool.size(); ++i) {
        if (i < answers) m_pool[i]->showAnswer(item->answers[i], *item->taxonomy, m_areNamesShown);
        m_pool[i]->setVisible(i < answers);
    }
    const bool isFlagged = item != nullptr && item->isFlagged;
    m_flag->setVisible(isFlagged);
    if (isFlagged) {
        m_flag->setText(item->flagNote.empty() ? tr("A reviewer flagged this item, without a note.")
                                               : tr("A reviewer flagged this item: %1").arg(quoted(visible(toQt(item->flagNote)).left(noteShown))));
    }
    if (m_shown != answers) m_placedColumns = 0;
    m_shown = answers;
    placeCards();
    showDefinitions();
    showFigures();
}

void AnswerBoard::showDefinitions() {
    const services::ItemForRuling* item = m_adjudication.item();
    std::vector<const taxonomy::Label*> labels;
    if (item != nullptr) {
        for (const services::ReviewerAnswer& answer : item->answers) {
            for (const LabelId id : answer.labels) {
                const taxonomy::Label* label = item->taxonomy->find(id);
                if (label != nullptr && std::ranges::find(labels, label) == labels.end()) labels.push_back(label);
            }
        }
    }
    while (m_definitionLabels.size() < labels.size()) {
        auto* words = wrappedLabel(m_theme, TextStyle::Caption, "text2");
        words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        const auto at = static_cast<int>(m_definitionLabels.size());
        m_definitions->addWidget(words, at / 2, at % 2);
        m_definitionLabels.push_back(words);
    }
    for (std::size_t i = 0; i < m_definitionLabels.size(); ++i) {
        m_definitionLabels[i]->setVisible(i < labels.size());
        if (i >= labels.size()) continue;
        const QString definition = definitionOf(*labels[i]);
        const QString name = oneLine(toQt(labels[i]->name));
        m_definitionLabels[i]->setText(definition.isEmpty() ? tr("%1. It has no definition.", "name of a label").arg(name)
                                                            : tr("%1. %2", "name of a label, its definition").arg(name, definition));
    }
}

/// How many say the same, and beside it what the model of Dawid and Skene makes of the answers, where the policy asks for it.
QString AnswerBoard::agreementWords(const services::ItemForRuling& item) {
    const QString agreeing = tr("%1 of %2 agree", "how many reviewers").arg(item.consensus.agreeing).arg(item.answers.size());
    const auto& support = item.consensus.support;
    if (!support) return agreeing;
    //: What the model of reviewers by Dawid and Skene holds for most probable; a label or several, a probability.
    const QString model = tr("Dawid and Skene: %1, %2").arg(labelWords(support->labels, *item.taxonomy), QLocale().toString(support->posterior, 'f', 2));
    return tr("%1 · %2", "two facts").arg(agreeing, model);
}

void AnswerBoard::showFigures() {
    const services::ItemForRuling* item = m_adjudication.item();
    const QString none = QStringLiteral("–");
    m_agreement->setText(item == nullptr || item->answers.empty() ? none : agreementWords(*item));
    if (item == nullptr || !item->pair) {
        m_pairFigure->setText(none);
        m_earlier->setText(none);
        return;
    }
    const auto name = [&](LabelId id) {
        const taxonomy::Label* label = item->taxonomy->find(id);
        return label == nullptr ? QString() : oneLine(toQt(label->name));
    };
    const ports::EarlierRulings& earlier = item->pair->earlier;
    QStringList fell{tr("%Ln for %1", "rulings for a label", forPlural(earlier.one)).arg(name(item->pair->one)),
                     tr("%Ln for %1", "rulings for a label", forPlural(earlier.other)).arg(name(item->pair->other))};
    if (earlier.neither > 0) fell << tr("%Ln for neither", "rulings", forPlural(earlier.neither));
    m_earlier->setText(earlier == ports::EarlierRulings() ? tr("None yet") : listed(fell));
    const auto& figures = m_adjudication.pairFigures();
    if (!figures) return m_pairFigure->setText(none);
    const ports::PairAnswers& answers = figures->answers;
    if (answers.n() < fewestPairs) return m_pairFigure->setText(tr("too few (%1)", "a count").arg(countText(answers.n())));
    const std::int64_t same = answers.bothOne + answers.bothOther;
    QString words = tr("Same label in %1 of %2 double reviews (%3)").arg(countText(same), countText(answers.n()), partText(same, answers.n()));
    if (const auto& kappa = figures->kappa; kappa.value) {
        const auto number = [](double value) { return QLocale().toString(value, 'f', 2); };
        words += QStringLiteral(", κ ") + number(*kappa.value);
        if (kappa.interval) words += QStringLiteral(" [%1, %2]").arg(number(kappa.interval->low), number(kappa.interval->high));
    }
    m_pairFigure->setText(words);
}

int AnswerBoard::columns() const {
    const int room = m_scroll->viewport()->width() - 48;
    return std::clamp(room / m_theme.px(leastCardWidth), 1, std::clamp(static_cast<int>(m_shown), 1, 3));
}

void AnswerBoard::placeCards() {
    const int wanted = columns();
    if (wanted == m_placedColumns) return;
    m_placedColumns = wanted;
    for (std::size_t i = 0; i < m_pool.size(); ++i) {
        m_cards->removeWidget(m_pool[i]);
        if (i < m_shown) m_cards->addWidget(m_pool[i], static_cast<int>(i) / wanted, static_cast<int>(i) % wanted);
    }
    for (int column = 0; column < 3; ++column) m_cards->setColumnStretch(column, column < wanted ? 1 : 0);
}

void AnswerBoard::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeCards();
}

}  // namespace docket::ui
