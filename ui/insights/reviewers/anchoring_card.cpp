#include "ui/insights/reviewers/anchoring_card.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"
#include "ui/insights/reviewers/reviewer_words.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

constexpr int shareBarHeight = 12;

QLabel* cardLine(const Theme& theme, QVBoxLayout& layout, const char* name, TextStyle style, const char* ink) {
    auto* label = wrappedLabel(theme, style, ink);
    label->setObjectName(QLatin1String(name));
    layout.addWidget(label);
    return label;
}

}  // namespace

ShareBar::ShareBar(const Theme& theme, Role role, QWidget* parent) : QWidget(parent), m_theme(theme), m_role(role) { keepFixedHeight(*this, theme, shareBarHeight); }

void ShareBar::setShare(const metrics::Share& share) {
    m_share = services::ReviewerFigures::isGiven(share.n) ? *share.value() : 0;
    update();
}

void ShareBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawBox(painter, rect(), 2, m_theme.color(Role::Inset));
    const Mirror mirrored{rect(), layoutDirection()};
    const int length = qRound(width() * m_share);
    if (length > 0) drawBox(painter, mirrored(QRect(0, 0, length, height())), 2, m_theme.color(m_role));
}

AnchoringCard::AnchoringCard(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_arms(new QWidget) {
    setObjectName(QStringLiteral("anchoringCard"));
    setAccessibleName(tr("Does seeing the suggestion pull reviewers?"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_meaning = cardLine(theme, *layout, "anchoringMeaning", TextStyle::Caption, "text2");
    layout->addWidget(m_arms);
    auto* grid = new QGridLayout(m_arms);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setColumnStretch(1, 1);
    const auto addArm = [&](int row, const QString& name, Role role) {
        Arm arm{new ShareBar(theme, role), plainLabel(theme, TextStyle::Medium, "text")};
        grid->addWidget(plainLabel(theme, TextStyle::Body, "text", name), row, 0);
        grid->addWidget(arm.bar, row, 1);
        grid->addWidget(arm.share, row, 2, Qt::AlignTrailing | Qt::AlignVCenter);
        return arm;
    };
    m_blind = addArm(0, tr("Blind"), Role::Accent);
    m_assisted = addArm(1, tr("Assisted"), Role::Warn);
    m_difference = cardLine(theme, *layout, "anchoringDifference", TextStyle::Strong, "text");
    m_counts = cardLine(theme, *layout, "anchoringCounts", TextStyle::Caption, "text2");
    m_after = cardLine(theme, *layout, "anchoringAfter", TextStyle::Caption, "text2");
    layout->addStretch(1);
}

void AnchoringCard::setRow(const services::ReviewerRow& row) {
    const auto& anchoring = row.anchoring;
    const bool isDrawn = anchoring.one.n + anchoring.other.n > 0;
    m_meaning->setText(isDrawn ? tr("Who saw the suggestion was drawn at random, so that the difference is its effect.")
                               : tr("Anchoring is measured where the policy draws at random who sees the suggestion. No answer was given under such a policy."));
    m_arms->setVisible(isDrawn);
    m_blind.bar->setShare(anchoring.other);
    m_blind.share->setText(percentText(anchoring.other));
    m_assisted.bar->setShare(anchoring.one);
    m_assisted.share->setText(percentText(anchoring.one));
    m_difference->setVisible(isDrawn);
    m_difference->setText(services::ReviewerFigures::isGiven(anchoring.fewest()) ? tr("%1 points, 95 %: %2", "a difference, its interval").arg(pointsText(anchoring), pointsIntervalText(anchoring))
                                                                                 : pointsText(anchoring));
    QStringList counts;
    if (isDrawn) counts << tr("The model’s label in %1 assisted and %2 blind first answers.", "numbers of answers").arg(countText(anchoring.one.n), countText(anchoring.other.n));
    if (row.notDrawn > 0) counts << tr("%Ln answer(s) in another arm than the drawn one do not count.", nullptr, forPlural(row.notDrawn));
    m_counts->setText(counts.join(QLatin1Char(' ')));
    m_counts->setVisible(!counts.isEmpty());
    const metrics::Share pulled = row.reconsidered.pulled();
    m_after->setVisible(pulled.n > 0);
    m_after->setText(tr("After a look: of %Ln blind answer(s) that were not the model’s, %1 went over to it and %2 stayed.", nullptr, forPlural(pulled.n))
                         .arg(countText(row.reconsidered.wentOver), countText(row.reconsidered.kept)));
}

}  // namespace docket::ui
