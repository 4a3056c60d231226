#include "ui/review/reading/item_strip.h"

#include "ui/common/look/in_step.h"
#include "ui/common/parts/elided_label.h"
#include "ui/common/words/reason_words.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

/// Reasons that a policy ties to certain labels would give the model's label away.
bool pointsAtLabel(Reason reason) { return reason == Reason::HighImpact || reason == Reason::RareClass || reason == Reason::InvalidOutput; }

constexpr std::int64_t urgentMs = 30 * 60'000;
constexpr int idShown = 40;  // characters
constexpr qsizetype factShown = 32;

/// The first of the keys that the metadata has, as a text to show.
QString firstOf(const QJsonObject& metadata, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        const QString value = oneLine(metadata.value(QLatin1String(key)).toString());
        if (!value.isEmpty()) return value.left(factShown);
    }
    return {};
}

/// "Deutsch" for "de", in the language's own word; what is no language code stays as it is.
QString languageName(const QString& value) {
    const QLocale locale(value);
    const bool isCode = value.size() <= 5 && locale.language() != QLocale::C && locale.language() != QLocale::AnyLanguage;
    return isCode ? QLocale(locale.language(), QLocale::World).nativeLanguageName() : value;
}

QString sourceIcon(const QString& source) {
    const bool isMail = source.contains(QLatin1String("mail"), Qt::CaseInsensitive);
    const bool isFile = source.endsWith(QLatin1String("sv")) || source.contains(QLatin1String(".json"));
    return isMail ? QStringLiteral("mail") : isFile ? QStringLiteral("file") : QStringLiteral("chat");
}

}  // namespace

ItemStrip::ItemStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_facts(new OneLine(16, this)), m_reasons(new OneLine(8, this)) {
    keepFixedHeight(*m_facts, theme, 18);
    keepFixedHeight(*m_reasons, theme, 20);
    auto* layout = new QVBoxLayout(this);
    setTight(false);
    layout->addWidget(m_facts);
    layout->addWidget(m_reasons);
}

void ItemStrip::setTight(bool isTight) {
    m_isTight = isTight;
    const int side = isTight ? 12 : 32;
    layout()->setContentsMargins(side, isTight ? 4 : 13, side, 0);
    layout()->setSpacing(isTight ? 4 : 10);
}

void ItemStrip::clear() {
    m_facts->clear();
    m_reasons->clear();
    m_due.clear();
    m_reasonTexts.clear();
}

IconLabel* ItemStrip::fact(const QString& icon, const QString& text, Role ink) {
    auto* label = new IconLabel(m_theme, icon);
    label->setText(text, ink);
    return label;
}

void ItemStrip::showItem(const services::ClaimedItem& item, bool isSuggestionVisible, Timestamp now) {
    clear();
    showFacts(item, now);
    showReasons(item, isSuggestionVisible);
}

void ItemStrip::showFacts(const services::ClaimedItem& item, Timestamp now) {
    auto* id = new ElidedLabel(m_theme, TextStyle::Mono, "text", isolated(oneLine(toQt(item.item.externalId))));
    id->setObjectName(QStringLiteral("itemId"));
    id->setMostCharacters(idShown);
    m_facts->add(id);
    const QJsonObject metadata = QJsonDocument::fromJson(QByteArray::fromStdString(item.item.metadata)).object();
    const QString source = firstOf(metadata, {"channel", "source"});
    if (!source.isEmpty()) m_facts->add(fact(sourceIcon(source), isolated(source), Role::Text2));
    const Timestamp received = item.item.receivedAt;
    if (!m_isTight) m_facts->add(fact({}, tr("Received %1, %2").arg(clockTime(received, now), relativeTime(received, now)), Role::Text2));
    const bool isUrgent = item.dueAt.ms - now.ms < urgentMs;
    m_due = tr("Due %1, %2").arg(clockTime(item.dueAt, now), relativeTime(item.dueAt, now));
    m_facts->add(fact(QStringLiteral("clock"), m_due, isUrgent ? Role::Warn : Role::Text2));
    const QString language = languageName(firstOf(metadata, {"language", "lang"}));
    if (!language.isEmpty()) m_facts->add(fact({}, isolated(language), Role::Text2));
}

void ItemStrip::showReasons(const services::ClaimedItem& item, bool isSuggestionVisible) {
    m_reasons->add(fact({}, tr("Why it is here"), Role::Text3));
    bool hasRuleChip = false;
    for (const Reason reason : item.reasons.toVector()) {
        const bool isHidden = !isSuggestionVisible && pointsAtLabel(reason);
        if (isHidden && hasRuleChip) continue;
        hasRuleChip = hasRuleChip || isHidden;
        const QString name = isHidden ? policyRule() : reasonName(reason);
        const QString icon = isHidden ? QStringLiteral("info") : reasonIcon(reason);
        m_reasonTexts += name;
        m_reasons->add(new Chip(m_theme, !isHidden && reason == Reason::HighImpact ? Chip::Kind::Warn : Chip::Kind::Neutral, name, icon));
    }
    if (!isSuggestionVisible) {
        m_reasons->setFarEnd(fact(QStringLiteral("eyeoff"), tr("Model, confidence and pair names stay hidden until you choose"), Role::Text3));
    } else if (item.suggestion && item.suggestion->confidence) {
        const QString confidence = QLocale().toString(*item.suggestion->confidence, 'f', 2);
        m_reasons->setFarEnd(new Chip(m_theme, Chip::Kind::Neutral, tr("Confidence %1").arg(confidence)));
    }
}

}  // namespace docket::ui
