#pragma once

#include "core/taxonomy/draft.h"
#include "ui/common/buttons.h"

#include <QLabel>
#include <QWidget>

namespace docket::ui {

/// What the draft changes about a label that was published, in words, with a way back to what it was. Without a change
/// it is not there.
class ChangeNote : public QWidget {
    Q_OBJECT

public:
    explicit ChangeNote(const Theme& theme, QWidget* parent = nullptr);

    void showChanges(const taxonomy::Label& label, const taxonomy::TaxonomyDraft& draft);
    void setEditable(bool isEditable);

Q_SIGNALS:
    void revertAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QLabel* m_title;
    QLabel* m_words;
    KeyButton* m_revert;
};

}  // namespace docket::ui
