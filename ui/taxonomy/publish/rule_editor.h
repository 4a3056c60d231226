#pragma once

#include "core/services/taxonomy/rule_preview.h"
#include "core/taxonomy/evolution.h"
#include "ui/common/look/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QWidget>

#include <optional>
#include <vector>

namespace docket::ui {

class KeyButton;

/// Which items a row has reviewed again: words, metadata, confidence, disagreement; how many that are, and a few of them.
class RuleEditor : public QWidget {
    Q_OBJECT

public:
    explicit RuleEditor(const Theme& theme, QWidget* parent = nullptr);

    /// The rule of what is called `title`.
    void setRule(const QString& title, const taxonomy::ReviewRule& rule);
    /// What is typed; a number that is none is left out, see problem().
    taxonomy::ReviewRule rule() const;
    /// Why the rule cannot be used as it is; empty: it can.
    QString problem() const;
    /// How many decisions it finds, in words.
    void setFound(const QString& words);
    /// Shows texts in place of those before; why there are none.
    void showMatches(const std::vector<services::RuleMatch>& matches);
    void showPreviewError(const QString& words);
    void hideMatches();

Q_SIGNALS:
    void ruleChanged();
    void previewAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLineEdit* field(const char* name, const QString& accessibleName, const QString& placeholder);
    QLabel* caption(const QString& text, QWidget* buddy);
    void placeRest();
    void fitMatches();

    const Theme& m_theme;
    QGridLayout* m_grid;
    QLineEdit* m_words;
    QLineEdit* m_key;
    QLineEdit* m_value;
    QLineEdit* m_confidence;
    QCheckBox* m_disputed;
    QLabel* m_found;
    KeyButton* m_preview;
    QListWidget* m_matches;
    QWidget* m_metadata;
    QWidget* m_rest;
    std::optional<bool> m_isOneRow;
};

}  // namespace docket::ui
