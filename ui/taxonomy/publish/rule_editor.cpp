#include "ui/taxonomy/publish/rule_editor.h"

#include "ui/common/look/in_step.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/typed_number.h"
#include "ui/common/words/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QRegularExpression>

#include <utility>

namespace docket::ui {

namespace {

constexpr int longestField = 400;
constexpr int mostWords = 100;
constexpr int ruleBesideEachOther = 760;  // width from which metadata and the rest stand in one row
constexpr int matchHeight = 28;
constexpr int mostMatches = 4;  // in sight
constexpr int aroundMatches = 12;

std::optional<double> share(const QString& text) {
    const auto number = typedNumber(text);
    return number && *number <= 1 ? number : std::nullopt;
}

QHBoxLayout* rowIn(QWidget* box) {
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

}  // namespace

RuleEditor::RuleEditor(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this)), m_found(new QLabel), m_preview(new KeyButton(theme, KeyButton::Kind::Plain)),
      m_matches(new QListWidget), m_metadata(new QWidget), m_rest(new QWidget) {
    setObjectName(QStringLiteral("ruleEditor"));
    m_grid->setContentsMargins(14, 8, 14, 10);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_words = field("ruleWords", tr("Words, one of which is in the text, with commas between them"), tr("subscription, monthly, renew*"));
    keepFont(*m_words, theme, TextStyle::Mono);
    m_key = field("ruleKey", tr("Metadata, its key"), tr("key", "of metadata"));
    m_value = field("ruleValue", tr("Metadata, its value"), tr("any value", "of metadata"));
    m_confidence = field("ruleConfidence", tr("Confidence under"), tr("any", "confidence"));
    keepFixedWidth(*m_confidence, theme, 72);
    m_disputed = new QCheckBox(tr("Reviewers disagreed"));
    m_disputed->setObjectName(QStringLiteral("ruleDisputed"));
    connect(m_disputed, &QCheckBox::toggled, this, &RuleEditor::ruleChanged);
    m_found->setObjectName(QStringLiteral("ruleFound"));
    m_found->setTextFormat(Qt::PlainText);
    m_found->setProperty("ink", QStringLiteral("text2"));
    keepFont(*m_found, theme, TextStyle::Caption);
    m_preview->setObjectName(QStringLiteral("rulePreview"));
    m_preview->setText(tr("Preview", "of texts that a rule finds"));
    m_preview->setSmall(true);
    connect(m_preview, &QAbstractButton::clicked, this, &RuleEditor::previewAsked);
    m_matches->setObjectName(QStringLiteral("ruleMatches"));
    m_matches->setAccessibleName(tr("Texts that the rule finds"));
    m_matches->setTabKeyNavigation(false);
    m_matches->setProperty("rows", true);
    m_matches->setTextElideMode(Qt::ElideRight);
    m_matches->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keepInStep(*m_matches, theme, [this] { fitMatches(); });
    m_matches->hide();

    auto* metadata = rowIn(m_metadata);
    metadata->addWidget(m_key, 1);
    metadata->addWidget(caption(tr("=", "between a key and its value"), m_value));
    metadata->addWidget(m_value, 1);
    auto* rest = rowIn(m_rest);
    rest->addWidget(caption(tr("Confidence under"), m_confidence));
    rest->addWidget(m_confidence);
    rest->addWidget(m_disputed);
    rest->addStretch(1);

    m_grid->addWidget(caption(tr("Text contains", "one of the words"), m_words), 0, 0);
    m_grid->addWidget(m_words, 0, 1);
    m_grid->addWidget(m_found, 0, 2);
    m_grid->addWidget(m_preview, 0, 3);
    m_grid->addWidget(caption(tr("and metadata"), m_key), 1, 0);
    m_grid->addWidget(m_matches, 3, 0, 1, 4);
    m_grid->setColumnStretch(1, 1);
    placeRest();
    setFocusProxy(m_words);
    QWidget* const order[] = {m_words, m_preview, m_key, m_value, m_confidence, m_disputed, m_matches};
    for (std::size_t i = 1; i < std::size(order); ++i) setTabOrder(order[i - 1], order[i]);
}

QLineEdit* RuleEditor::field(const char* name, const QString& accessibleName, const QString& placeholder) {
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(accessibleName);
    edit->setPlaceholderText(placeholder);
    edit->setMaxLength(longestField);
    edit->setMinimumWidth(40);
    connect(edit, &QLineEdit::textEdited, this, &RuleEditor::ruleChanged);
    return edit;
}

QLabel* RuleEditor::caption(const QString& text, QWidget* buddy) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("ink", QStringLiteral("text3"));
    label->setBuddy(buddy);
    keepFont(*label, m_theme, TextStyle::Caption);
    return label;
}

void RuleEditor::placeRest() {
    const bool isOneRow = width() >= m_theme.px(ruleBesideEachOther);
    if (std::exchange(m_isOneRow, isOneRow) == std::optional(isOneRow)) return;
    m_grid->removeWidget(m_metadata);
    m_grid->removeWidget(m_rest);
    m_grid->addWidget(m_metadata, 1, 1, 1, isOneRow ? 1 : 3);
    m_grid->addWidget(m_rest, isOneRow ? 1 : 2, isOneRow ? 2 : 0, 1, isOneRow ? 2 : 4);
}

void RuleEditor::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeRest();
}

void RuleEditor::setRule(const QString& title, const taxonomy::ReviewRule& rule) {
    setAccessibleName(tr("Rule for %1").arg(title));
    QStringList words;
    for (const std::string& word : rule.words) words << toQt(word);
    m_words->setText(words.join(QStringLiteral(", ")));
    m_key->setText(toQt(rule.metadataKey));
    m_value->setText(toQt(rule.metadataValue));
    m_confidence->setText(rule.confidenceBelow ? QLocale().toString(*rule.confidenceBelow, 'g', QLocale::FloatingPointShortest) : QString());
    const QSignalBlocker blocker(m_disputed);
    m_disputed->setChecked(rule.isDisputed);
    hideMatches();
}

taxonomy::ReviewRule RuleEditor::rule() const {
    static const QRegularExpression commas(QStringLiteral("[,،、，]"));
    taxonomy::ReviewRule rule;
    for (const QString& word : m_words->text().split(commas, Qt::SkipEmptyParts)) {
        const QString trimmed = word.simplified();
        if (!trimmed.isEmpty() && rule.words.size() < mostWords) rule.words.push_back(fromQt(trimmed));
    }
    rule.metadataKey = fromQt(m_key->text().trimmed());
    if (!rule.metadataKey.empty()) rule.metadataValue = fromQt(m_value->text().trimmed());
    rule.confidenceBelow = share(m_confidence->text());
    rule.isDisputed = m_disputed->isChecked();
    return rule;
}

QString RuleEditor::problem() const {
    if (!m_confidence->text().trimmed().isEmpty() && !share(m_confidence->text())) return tr("Confidence is a number from 0 to 1.");
    if (m_key->text().trimmed().isEmpty() && !m_value->text().trimmed().isEmpty()) return tr("A value of metadata needs the key that it belongs to.");
    return {};
}

void RuleEditor::setFound(const QString& words) { m_found->setText(words); }

void RuleEditor::showMatches(const std::vector<services::RuleMatch>& matches) {
    m_matches->clear();
    for (const services::RuleMatch& match : matches) {
        auto* item = new QListWidgetItem(oneLine(toQt(match.text)), m_matches);
        item->setData(Qt::ToolTipRole, toolTipOf(visible(match.text)));
        item->setData(Qt::AccessibleTextRole, tr("%1: %2", "item, its text").arg(oneLine(toQt(match.externalId)), item->text()));
    }
    if (matches.empty()) new QListWidgetItem(tr("No text"), m_matches);
    fitMatches();
    m_matches->show();
}

void RuleEditor::fitMatches() { m_matches->setFixedHeight(m_theme.px(qBound(1, m_matches->count(), mostMatches) * matchHeight + aroundMatches)); }

void RuleEditor::showPreviewError(const QString& words) {
    m_matches->clear();
    new QListWidgetItem(words, m_matches);
    fitMatches();
    m_matches->show();
}

void RuleEditor::hideMatches() {
    m_matches->clear();
    m_matches->hide();
}

}  // namespace docket::ui
