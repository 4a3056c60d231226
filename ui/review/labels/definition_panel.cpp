#include "ui/review/labels/definition_panel.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/words/text.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace docket::ui {

namespace {

constexpr int leastHeading = 58;

QString joined(const std::vector<std::string>& lines) {
    QStringList all;
    for (const std::string& line : lines) all += oneLine(toQt(line));
    return listedApart(all);
}

QString joined(const std::vector<taxonomy::Exclusion>& excludes, const taxonomy::Taxonomy& taxonomy) {
    QStringList all;
    for (const taxonomy::Exclusion& exclusion : excludes) {
        const taxonomy::Label* use = exclusion.use ? taxonomy.find(*exclusion.use) : nullptr;
        const QString what = oneLine(toQt(exclusion.text));
        all += use == nullptr ? what : DefinitionPanel::tr("%1 → %2", "what is excluded → the label to use").arg(what, oneLine(toQt(use->name)));
    }
    return all.join(QStringLiteral("; "));
}

/// An icon at the top of its cell.
class Glyph : public QWidget {
public:
    Glyph(const Theme& theme, const QString& icon, Role ink) : m_theme(theme), m_icon(icon), m_ink(ink) { setFixedSize(theme.px(15), theme.px(17)); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).drawPixmap(0, 1, m_theme.icon(m_icon, m_ink, m_theme.px(15))); }

private:
    const Theme& m_theme;
    QString m_icon;
    Role m_ink;
};

}  // namespace

DefinitionPanel::DefinitionPanel(const Theme& theme, const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_title(new QLabel), m_area(new QScrollArea) {
    setObjectName(QStringLiteral("definitionPanel"));
    setAccessibleName(tr("Definition"));
    m_title->setTextFormat(Qt::PlainText);
    keepFont(*m_title, theme, TextStyle::Strong);
    m_title->setWordWrap(true);
    auto* caption = text(tr("Definition"), TextStyle::Caption, "text3");
    caption->setWordWrap(false);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_title, 1);
    auto* key = new QHBoxLayout;
    key->setSpacing(6);
    key->addWidget(caption, 0, Qt::AlignVCenter);
    key->addWidget(new KeyCap(theme, actions.action(Command::DefinitionPanel)), 0, Qt::AlignVCenter);
    head->addLayout(key);
    head->setAlignment(key, Qt::AlignTop);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setProperty("ground", QStringLiteral("base"));
    m_area->setProperty("pane", true);
    m_area->setAccessibleName(tr("Definition"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(mirroredMargins(16, 12, 6, 8));
    layout->setSpacing(4);
    auto* headBox = new QHBoxLayout;
    headBox->setContentsMargins(mirroredMargins(0, 0, 10, 0));
    headBox->addLayout(head);
    layout->addLayout(headBox);
    layout->addWidget(m_area, 1);
}

QLabel* DefinitionPanel::text(const QString& words, TextStyle style, const char* ink) const {
    auto* label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    keepFont(*label, m_theme, style);
    label->setWordWrap(true);
    label->setProperty("ink", QLatin1String(ink));
    return label;
}

void DefinitionPanel::begin(const QString& title) {
    m_title->setText(title);
    auto* body = new QWidget;
    m_body = new QVBoxLayout(body);
    m_body->setContentsMargins(mirroredMargins(0, 0, 10, 0));
    m_body->setSpacing(0);
    m_area->setWidget(body);  // deletes the one before
}

void DefinitionPanel::addText(const QString& words, TextStyle style, const char* ink, int spaceBelow) {
    m_body->addWidget(text(words, style, ink));
    m_body->addSpacing(spaceBelow);
}

/// As wide as the widest heading, so that what they head begins at one line.
int DefinitionPanel::headingWidth() const {
    const QFontMetrics metrics(m_theme.font(TextStyle::Caption));
    int width = m_theme.px(leastHeading);
    for (const QString& heading : {tr("Includes"), tr("Excludes"), tr("Example")}) width = std::max(width, metrics.horizontalAdvance(heading) + 2);
    return width;
}

void DefinitionPanel::addPoint(const QString& heading, const char* headingInk, const QString& words, const char* ink) {
    if (words.isEmpty()) return;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* name = text(heading, TextStyle::Caption, headingInk);
    keepInStep(*name, m_theme, [name, this] { name->setFixedWidth(headingWidth()); });
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(text(words, TextStyle::Caption, ink), 1);
    m_body->addLayout(row);
    m_body->addSpacing(5);
}

void DefinitionPanel::showLabel(const taxonomy::Label& label, const taxonomy::Taxonomy& taxonomy) {
    const std::pair now{label.id, label.id};
    if (m_shown == now) return;
    m_shown = now;
    begin(oneLine(toQt(label.name)));
    addText(oneLine(toQt(label.key)), TextStyle::MonoSmall, "text3", 6);
    const QString description = oneLine(toQt(label.description));
    if (description.isEmpty()) addText(tr("No definition has been written for this label."), TextStyle::Body, "text3", 8);
    else addText(description, TextStyle::Body, "text", 8);
    addPoint(tr("Includes"), "ok", joined(label.includes), "text");
    //: What the label does not stand for; as short as “Includes”.
    addPoint(tr("Excludes"), "bad", joined(label.excludes, taxonomy), "text");
    if (!label.examples.empty()) addPoint(tr("Example"), "text3", quoted(oneLine(toQt(label.examples.front()))), "text2");
    m_body->addStretch(1);
}

void DefinitionPanel::addSide(const QString& icon, Role ink, const taxonomy::Label& label, const taxonomy::Taxonomy& taxonomy) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new Glyph(m_theme, icon, ink), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    auto* name = text(oneLine(toQt(label.name)), TextStyle::CaptionStrong, "text");
    column->addWidget(name);
    const QString description = oneLine(toQt(label.description));
    column->addWidget(text(description.isEmpty() ? tr("No definition has been written for this label.") : description, TextStyle::Caption, "text"));
    if (!label.excludes.empty()) column->addWidget(text(tr("Excludes %1").arg(joined(label.excludes, taxonomy)), TextStyle::Caption, "text2"));
    row->addLayout(column, 1);
    m_body->addLayout(row);
    m_body->addSpacing(8);
}

void DefinitionPanel::showPair(const taxonomy::Label& own, const taxonomy::Label& model, const taxonomy::Taxonomy& taxonomy) {
    const std::pair now{own.id, model.id};
    if (m_shown == now) return;
    m_shown = now;
    begin(tr("What separates the two"));
    addSide(QStringLiteral("check"), Role::Accent, own, taxonomy);
    addSide(QStringLiteral("eye"), Role::Model, model, taxonomy);
    addText(tr("You may still change your label; the change is recorded as “after compare”."), TextStyle::Caption, "text2", 0);
    m_body->addStretch(1);
}

void DefinitionPanel::clear() {
    m_shown.reset();
    begin({});
    m_body->addStretch(1);
}

}  // namespace docket::ui
