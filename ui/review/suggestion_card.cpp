#include "ui/review/suggestion_card.h"

#include "ui/common/buttons.h"
#include "ui/common/painting.h"
#include "ui/common/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace docket::ui {

namespace {

constexpr int hiddenHeight = 48;
constexpr int shownHeight = 64;  ///< without scores
constexpr int lineHeight = 21;
constexpr std::size_t linesShown = 3;

QString nameOf(LabelId label, const taxonomy::Taxonomy& taxonomy) {
    const taxonomy::Label* found = taxonomy.find(label);
    return found == nullptr ? QString() : oneLine(toQt(found->name));
}

QString namesOf(const LabelSet& labels, const taxonomy::Taxonomy& taxonomy) {
    QStringList names;
    for (const LabelId label : labels) names += nameOf(label, taxonomy);
    return names.join(QStringLiteral(", "));
}

bool contains(const LabelSet& labels, LabelId label) { return std::ranges::find(labels, label) != labels.end(); }

}  // namespace

SuggestionCard::SuggestionCard(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_reveal(new KeyButton(theme, KeyButton::Kind::Plain, this)) {
    setObjectName(QStringLiteral("suggestionCard"));
    m_reveal->setObjectName(QStringLiteral("revealButton"));
    m_reveal->setSmall(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 15, 0);
    layout->addStretch(1);
    layout->addWidget(m_reveal);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SuggestionCard::setState(State state) {
    m_state = state;
    setFixedHeight(state == State::Shown ? shownHeight + lineHeight * static_cast<int>(m_lines.size()) : hiddenHeight);
    m_reveal->setVisible(state == State::Hidden);
    update();
}

void SuggestionCard::showHidden() {
    m_lines.clear();
    m_title = m_how = m_footer = QString();
    setAccessibleName(tr("Model suggestion hidden"));
    setState(State::Hidden);
}

void SuggestionCard::showNothing() {
    m_lines.clear();
    m_title = tr("The model gave no suggestion for this item.");
    m_how = m_footer = QString();
    setAccessibleName(m_title);
    setState(State::Nothing);
}

void SuggestionCard::showSuggestion(const services::Suggestion& suggestion, const taxonomy::Taxonomy& taxonomy,
                                    const LabelSet& own, const QString& how) {
    m_lines.clear();
    m_how = how;
    if (!suggestion.labels) {
        m_title = suggestion.rawOutput.empty() ? tr("The model gave no label")
                                               : tr("The model said %1, which is no label here").arg(isolated(oneLine(toQt(suggestion.rawOutput)).left(60)));
    } else if (suggestion.labels->empty()) {
        m_title = tr("Model suggests no label");
    } else {
        m_title = tr("Model suggests %1").arg(namesOf(*suggestion.labels, taxonomy));
    }
    double rest = 1;
    for (const LabelScore& score : suggestion.scores) {
        if (static_cast<std::size_t>(m_lines.size()) == linesShown) break;
        const bool isModels = suggestion.labels && contains(*suggestion.labels, score.label);
        const bool isOwn = contains(own, score.label);
        const QString remark = isModels && isOwn ? tr("model and you") : isModels ? tr("model’s choice") : isOwn ? tr("your label") : QString();
        m_lines.push_back({nameOf(score.label, taxonomy), score.score, remark, isModels});
        rest -= score.score;
    }
    m_footer = suggestion.rationale.empty() ? tr("Model: %1").arg(isolated(oneLine(toQt(suggestion.model)).left(60)))
                                            : oneLine(toQt(suggestion.rationale)).left(200);
    setAccessibleName(m_title);
    setAccessibleDescription(m_footer);
    setState(State::Shown);
}

void SuggestionCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_state == State::Shown) return paintShown(painter);

    QPen dashed(m_theme.color(Role::FieldBorder), 1, Qt::DashLine);
    dashed.setDashPattern({3, 3});
    painter.setPen(dashed);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (m_state == State::Nothing) {
        painter.setPen(m_theme.color(Role::Text2));
        painter.drawText(rect().adjusted(16, 0, -16, 0), Qt::AlignVCenter | Qt::AlignLeading, m_title);
        return;
    }
    painter.drawPixmap(16, (height() - 16) / 2, m_theme.icon(QStringLiteral("eyeoff"), Role::Text2));
    QRect text = rect().adjusted(45, 0, -m_reveal->width() - 24, 0);
    const QString lead = tr("Model suggestion hidden.");
    painter.setFont(m_theme.font(TextStyle::Strong));
    painter.setPen(m_theme.color(Role::Text));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, lead);
    text.setLeft(text.left() + painter.fontMetrics().horizontalAdvance(lead) + 5);
    painter.setFont(m_theme.font(TextStyle::Body));
    painter.setPen(m_theme.color(Role::Text2));
    const QString why = tr("Choose first, so your label stays independent. Looking early is recorded.");
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(why, Qt::ElideRight, text.width()));
}

void SuggestionCard::paintShown(QPainter& painter) const {
    drawBox(painter, rect(), 8, m_theme.color(Role::Page), m_theme.color(Role::Border));
    painter.drawPixmap(15, 11, m_theme.icon(QStringLiteral("eye"), Role::Model));
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.setPen(m_theme.color(Role::Text3));
    const QRect top(40, 10, width() - 56, 18);
    painter.drawText(top, Qt::AlignVCenter | Qt::AlignRight, m_how);
    const int titleWidth = top.width() - painter.fontMetrics().horizontalAdvance(m_how) - 16;
    painter.setFont(m_theme.font(TextStyle::Strong));
    painter.setPen(m_theme.color(Role::Text));
    painter.drawText(top, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(m_title, Qt::ElideRight, titleWidth));

    int y = 34;
    for (const Line& line : m_lines) {
        painter.setFont(m_theme.font(TextStyle::Body));
        painter.setPen(m_theme.color(Role::Text));
        painter.drawText(QRect(16, y, 216, 20), Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(line.label, Qt::ElideRight, 216));
        drawBox(painter, QRectF(240, y + 7, 220, 6), 3, m_theme.color(Role::Inset));
        drawBox(painter, QRectF(240, y + 7, std::max(4.0, 220 * line.score), 6), 3, m_theme.color(line.isFirst ? Role::Model : Role::FieldBorder));
        painter.setFont(m_theme.font(line.isFirst ? TextStyle::Strong : TextStyle::Body));
        painter.drawText(QRect(466, y, 36, 20), Qt::AlignVCenter | Qt::AlignRight, QLocale().toString(line.score, 'f', 2));
        painter.setFont(m_theme.font(TextStyle::Caption));
        painter.setPen(m_theme.color(Role::Text3));
        painter.drawText(QRect(512, y, width() - 528, 20), Qt::AlignVCenter | Qt::AlignLeft, line.remark);
        y += lineHeight;
    }
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.setPen(m_theme.color(Role::Text3));
    painter.drawText(QRect(16, y + 2, width() - 32, 18), Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(m_footer, Qt::ElideRight, width() - 32));
}

}  // namespace docket::ui
