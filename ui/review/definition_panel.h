#pragma once

#include "core/taxonomy/taxonomy.h"
#include "ui/common/theme.h"

#include <QTextBrowser>
#include <QTextCursor>
#include <QWidget>

#include <functional>

namespace docket::ui {

/// What a label means: description, includes, excludes and an example. Never how others decided.
class DefinitionPanel : public QWidget {
    Q_OBJECT

public:
    explicit DefinitionPanel(const Theme& theme, QWidget* parent = nullptr);

    void showLabel(const taxonomy::Label& label);
    /// Both labels of a disagreement, the reviewer's own first.
    void showPair(const taxonomy::Label& own, const taxonomy::Label& model);
    void clear();

private:
    void render(const std::function<void(QTextCursor&)>& write);
    void write(QTextCursor& cursor, const QString& text, TextStyle style, Role role);
    void writeLines(QTextCursor& cursor, const QString& heading, Role role, const std::vector<std::string>& lines);

    const Theme& m_theme;
    QTextBrowser* m_text;
};

}  // namespace docket::ui
