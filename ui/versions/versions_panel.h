#pragma once

#include "core/ports/clock.h"
#include "ui/common/look/theme.h"
#include "ui/common/parts/icon_label.h"
#include "ui/common/program/gui_thread.h"
#include "ui/versions/change_list.h"
#include "ui/versions/version_list.h"
#include "ui/versions/version_source.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QWidget>

#include <optional>

namespace docket::ui {

class KeyButton;

/// The versions, and what differs between one and the next; the draft is the newest. Read beside the
/// window.
class VersionsPanel : public QWidget {
    Q_OBJECT

public:
    /// What the source reads, and the clock, must outlive the panel.
    VersionsPanel(const Theme& theme, VersionSource source, const ports::Clock& clock, QWidget* parent = nullptr);
    ~VersionsPanel() override;

    /// Reads which versions there are. The comparison that is shown stays where it still can be.
    void refresh();
    /// What the draft changes, gathered; nullopt: there is no draft.
    void setDraft(std::optional<std::vector<ChangeRow>> changes);
    /// Newest first, as last read.
    const std::vector<VersionRow>& versions() const { return m_versionList->versions().versions(); }
    /// Another way to choose, of any two published versions.
    void openComparison();

Q_SIGNALS:
    void versionsRead();
    /// Somebody wants the version in force back as the one before.
    void takeBackAsked(int version);

private:
    /// From one version to the next; nullopt: to the draft.
    struct Pair {
        int before = 0;
        std::optional<int> after;
        bool operator==(const Pair&) const = default;
    };

    void fillPairs();
    Pair pairAt(int index) const;
    void showPair();
    void showLines(std::vector<ChangeRow> lines);
    void showError(const QString& words);
    void showWords(const QString& words, Role ink);

    const Theme& m_theme;
    VersionSource m_source;
    const ports::Clock& m_clock;
    GuiThread m_gui{this};
    std::optional<std::vector<ChangeRow>> m_draft;
    std::optional<Pair> m_shown;
    int m_question = 0;
    QComboBox* m_pairs;
    ChangeList* m_changes;
    IconLabel* m_state;
    QStackedWidget* m_pages;  ///< m_state alone, or the changes
    VersionList* m_versionList;
    KeyButton* m_takeBack;
};

}  // namespace docket::ui
