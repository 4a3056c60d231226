#include "ui/review/item_strip.h"

#include "ui/common/relative_time.h"
#include "ui/common/text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

struct ReasonLook {
    QString text;
    QString icon;
    bool isWarning = false;
};

ReasonLook lookOf(Reason reason) {
    switch (reason) {
        case Reason::LowConfidence: return {ItemStrip::tr("Low confidence"), QStringLiteral("low")};
        case Reason::NoConfidence: return {ItemStrip::tr("No confidence"), QStringLiteral("low")};
        case Reason::InvalidOutput: return {ItemStrip::tr("Invalid output"), QStringLiteral("cross")};
        case Reason::HighImpact: return {ItemStrip::tr("High impact"), QStringLiteral("impact"), true};
        case Reason::ConflictingSignals: return {ItemStrip::tr("Conflicting signals"), QStringLiteral("conflict")};
        case Reason::ConfusedPair: return {ItemStrip::tr("Confused pair"), QStringLiteral("pair")};
        case Reason::NovelInput: return {ItemStrip::tr("Novel input"), QStringLiteral("novel")};
        case Reason::RareClass: return {ItemStrip::tr("Rare class"), QStringLiteral("info")};
        case Reason::AuditSample: return {ItemStrip::tr("Audit sample"), QStringLiteral("audit")};
        case Reason::Manual: return {ItemStrip::tr("Added by hand"), QStringLiteral("user")};
    }
    return {};
}

/// Reasons that a policy ties to certain labels would give the model's label away.
bool pointsAtLabel(Reason reason) { return reason == Reason::HighImpact || reason == Reason::RareClass || reason == Reason::InvalidOutput; }

void empty(QHBoxLayout* layout) {
    while (QLayoutItem* entry = layout->takeAt(0)) {
        if (QWidget* widget = entry->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete entry;
    }
}

}  // namespace

ItemStrip::ItemStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_facts(new QHBoxLayout), m_reasons(new QHBoxLayout) {
    setFixedHeight(64);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 12, 32, 0);
    layout->setSpacing(8);
    for (QHBoxLayout* row : {m_facts, m_reasons}) {
        row->setSpacing(row == m_facts ? 16 : 8);
        layout->addLayout(row);
    }
    layout->addStretch(1);
}

void ItemStrip::clear() {
    empty(m_facts);
    empty(m_reasons);
}

QLabel* ItemStrip::fact(const QString& text, Role ink) {
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setFont(m_theme.font(TextStyle::Caption));
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText, m_theme.color(ink));
    label->setPalette(colors);
    return label;
}

void ItemStrip::showItem(const services::ClaimedItem& item, bool isSuggestionVisible) {
    clear();
    showFacts(item);
    showReasons(item, isSuggestionVisible);
}

void ItemStrip::showFacts(const services::ClaimedItem& item) {
    const Timestamp now = currentTime();
    auto* id = fact(isolated(oneLine(toQt(item.item.externalId)).left(60)), Role::Text);
    id->setObjectName(QStringLiteral("itemId"));
    id->setFont(m_theme.font(TextStyle::Mono));
    m_facts->addWidget(id);
    const QJsonObject metadata = QJsonDocument::fromJson(QByteArray::fromStdString(item.item.metadata)).object();
    for (const char* key : {"channel", "source"}) {
        const QString value = oneLine(metadata.value(QLatin1String(key)).toString()).left(40);
        if (!value.isEmpty()) m_facts->addWidget(fact(value, Role::Text2));
    }
    m_facts->addWidget(fact(tr("Received %1, %2").arg(clockTime(item.item.receivedAt, now), relativeTime(item.item.receivedAt, now)), Role::Text2));
    const bool isUrgent = item.dueAt.ms - now.ms < 30 * 60'000;
    m_facts->addWidget(fact(tr("Due %1, %2").arg(clockTime(item.dueAt, now), relativeTime(item.dueAt, now)), isUrgent ? Role::Warn : Role::Text2));
    for (const char* key : {"language", "lang"}) {
        const QString value = oneLine(metadata.value(QLatin1String(key)).toString()).left(40);
        if (!value.isEmpty()) m_facts->addWidget(fact(value, Role::Text2));
    }
    m_facts->addStretch(1);
}

void ItemStrip::showReasons(const services::ClaimedItem& item, bool isSuggestionVisible) {
    m_reasons->addWidget(fact(tr("Why it is here"), Role::Text3));
    bool hasRuleChip = false;
    for (const Reason reason : item.reasons.toVector()) {
        const bool isHidden = !isSuggestionVisible && pointsAtLabel(reason);
        if (isHidden && hasRuleChip) continue;
        hasRuleChip = hasRuleChip || isHidden;
        const ReasonLook look = isHidden ? ReasonLook{tr("Policy rule"), QStringLiteral("info")} : lookOf(reason);
        m_reasons->addWidget(new Chip(m_theme, look.isWarning ? Chip::Kind::Warn : Chip::Kind::Neutral, look.text, look.icon, this));
    }
    m_reasons->addStretch(1);
    if (!isSuggestionVisible) {
        m_reasons->addWidget(fact(tr("Model and confidence stay hidden until you choose"), Role::Text3));
    } else if (item.suggestion && item.suggestion->confidence) {
        const QString confidence = QLocale().toString(*item.suggestion->confidence, 'f', 2);
        m_reasons->addWidget(new Chip(m_theme, Chip::Kind::Neutral, tr("Confidence %1").arg(confidence), {}, this));
    }
}

}  // namespace docket::ui
