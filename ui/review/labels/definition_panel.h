#pragma once

#include "core/taxonomy/taxonomy.h"
#include "ui/actions/action_registry.h"
#include "ui/common/look/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWidget>

#include <optional>
#include <utility>

namespace docket::ui {

/// What a label means: definition, includes, excludes and an example. Never how others decided.
class DefinitionPanel : public QWidget {
    Q_OBJECT

public:
    explicit DefinitionPanel(const Theme& theme, const ActionRegistry& actions, QWidget* parent = nullptr);

    /// `taxonomy` has the labels, and those that their excludes point to.
    void showLabel(const taxonomy::Label& label, const taxonomy::Taxonomy& taxonomy);
    /// Both labels of a disagreement, the reviewer's own first.
    void showPair(const taxonomy::Label& own, const taxonomy::Label& model, const taxonomy::Taxonomy& taxonomy);
    void clear();

private:
    void begin(const QString& title);
    QLabel* text(const QString& words, TextStyle style, const char* ink) const;
    void addText(const QString& words, TextStyle style, const char* ink, int spaceBelow);
    int headingWidth() const;
    void addPoint(const QString& heading, const char* headingInk, const QString& words, const char* ink);
    void addSide(const QString& icon, Role ink, const taxonomy::Label& label, const taxonomy::Taxonomy& taxonomy);

    const Theme& m_theme;
    QLabel* m_title;
    QScrollArea* m_area;
    QVBoxLayout* m_body = nullptr;
    std::optional<std::pair<LabelId, LabelId>> m_shown;  ///< the label, or the pair; to draw nothing twice
};

}  // namespace docket::ui
