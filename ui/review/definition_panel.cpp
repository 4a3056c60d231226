#include "ui/review/definition_panel.h"

#include "ui/common/text.h"

#include <QTextCursor>
#include <QVBoxLayout>

#include <functional>

namespace docket::ui {

namespace {

QString joined(const std::vector<std::string>& lines) {
    QStringList all;
    for (const std::string& line : lines) all += oneLine(toQt(line));
    return all.join(QStringLiteral("; "));
}

}  // namespace

DefinitionPanel::DefinitionPanel(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_text(new QTextBrowser(this)) {
    setObjectName(QStringLiteral("definitionPanel"));
    m_text->setAccessibleName(tr("Definition"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 8, 10);
    layout->addWidget(m_text);
}

void DefinitionPanel::clear() { m_text->clear(); }

void DefinitionPanel::write(QTextCursor& cursor, const QString& text, TextStyle style, Role role) {
    QTextCharFormat format;
    format.setFont(m_theme.font(style));
    format.setForeground(m_theme.color(role));
    cursor.insertText(text, format);
}

void DefinitionPanel::render(const std::function<void(QTextCursor&)>& write) {
    m_text->clear();
    QTextCursor cursor(m_text->document());
    QTextBlockFormat spacing;
    spacing.setBottomMargin(5);
    cursor.setBlockFormat(spacing);
    write(cursor);
    m_text->moveCursor(QTextCursor::Start);
}

void DefinitionPanel::writeLines(QTextCursor& cursor, const QString& heading, Role role, const std::vector<std::string>& lines) {
    if (lines.empty()) return;
    cursor.insertBlock();
    write(cursor, heading + QStringLiteral("  "), TextStyle::Caption, role);
    write(cursor, joined(lines), TextStyle::Caption, Role::Text);
}

void DefinitionPanel::showLabel(const taxonomy::Label& label) {
    render([&](QTextCursor& cursor) {
        write(cursor, oneLine(toQt(label.name)), TextStyle::Strong, Role::Text);
        cursor.insertBlock();
        write(cursor, oneLine(toQt(label.key)), TextStyle::Mono, Role::Text3);
        cursor.insertBlock();
        const QString description = oneLine(toQt(label.description));
        write(cursor, description.isEmpty() ? tr("No definition has been written for this label.") : description, TextStyle::Body,
              description.isEmpty() ? Role::Text3 : Role::Text);
        writeLines(cursor, tr("Includes"), Role::Ok, label.includes);
        writeLines(cursor, tr("Excludes"), Role::Bad, label.excludes);
        if (!label.examples.empty()) {
            cursor.insertBlock();
            write(cursor, tr("Example") + QStringLiteral("  "), TextStyle::Caption, Role::Text3);
            write(cursor, QStringLiteral("“%1”").arg(oneLine(toQt(label.examples.front()))), TextStyle::Caption, Role::Text2);
        }
    });
}

void DefinitionPanel::showPair(const taxonomy::Label& own, const taxonomy::Label& model) {
    render([&](QTextCursor& cursor) {
        write(cursor, tr("What separates the two"), TextStyle::Strong, Role::Text);
        for (const auto& [who, label] : {std::pair{tr("Yours"), &own}, std::pair{tr("Model"), &model}}) {
            cursor.insertBlock();
            write(cursor, who + QStringLiteral("  "), TextStyle::Caption, label == &own ? Role::Accent : Role::Model);
            write(cursor, oneLine(toQt(label->name)) + QStringLiteral(". "), TextStyle::Strong, Role::Text);
            write(cursor, oneLine(toQt(label->description)), TextStyle::Body, Role::Text);
            writeLines(cursor, tr("Excludes"), Role::Bad, label->excludes);
        }
        cursor.insertBlock();
        write(cursor, tr("You may still change your label; the change is recorded as “after compare”."), TextStyle::Caption, Role::Text3);
    });
}

}  // namespace docket::ui
