#pragma once

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/workspace/choice_card.h"
#include "ui/workspace/file_findings.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTableWidget>
#include <QWidget>

#include <optional>

namespace docket::ui {

/// What a person decided about a new workspace.
struct WorkspacePlan {
    QString source;        ///< file of predictions
    QString target;        ///< the workspace file to be made
    QString taxonomyFile;  ///< empty: start from the labels in the source
};

/// The right side of the open screen: a file, what was found in it, where the taxonomy comes from, one button.
class NewWorkspacePane : public QWidget {
    Q_OBJECT

public:
    NewWorkspacePane(const Theme& theme, QAction* create, QWidget* parent = nullptr);

    Banner* banner() const { return m_banner; }
    /// Nothing chosen yet.
    void showEmpty();
    void showReading(const QString& file);
    void setReadingProgress(qint64 done, qint64 total);
    void showFindings(const FileFindings& findings, const QString& target);
    void setTarget(const QString& target);
    /// `summary`: what the file holds; empty takes the file back.
    void setTaxonomyFile(const QString& file, const QString& summary);
    /// While the workspace is being made.
    void setBusy(bool isBusy);

    std::optional<WorkspacePlan> plan() const;

Q_SIGNALS:
    void chooseFileAsked();
    void chooseTaxonomyAsked();
    void chooseTargetAsked();
    void cancelled();
    void planChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeFileCard(const Theme& theme);
    QWidget* makeFindings(const Theme& theme);
    QWidget* makeTaxonomyChoice(const Theme& theme);
    QWidget* makeFooter(const Theme& theme, QAction* create);
    void arrange();
    void fillTable(const FileFindings& findings);
    void updateFooter();

    const Theme& m_theme;
    Banner* m_banner;
    QLabel* m_fileName = nullptr;
    QLabel* m_fileFacts = nullptr;
    KeyButton* m_chooseFile = nullptr;
    QLabel* m_drop = nullptr;
    QProgressBar* m_reading = nullptr;
    QWidget* m_details = nullptr;
    QTableWidget* m_table = nullptr;
    QLabel* m_unreadable = nullptr;
    ChoiceCard* m_fromLabels = nullptr;
    ChoiceCard* m_fromFile = nullptr;
    QBoxLayout* m_cards = nullptr;
    QBoxLayout* m_foot = nullptr;
    QLabel* m_will = nullptr;
    KeyButton* m_elsewhere = nullptr;
    KeyButton* m_cancel = nullptr;
    KeyButton* m_create = nullptr;
    QString m_source;
    QString m_target;
    QString m_taxonomyFile;
    qint64 m_records = 0;
    bool m_hasLabels = false;
    bool m_isBusy = false;
};

}  // namespace docket::ui
