#pragma once

#include "ui/common/parts/banner.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/choice_card.h"
#include "ui/intake/file_findings.h"
#include "ui/intake/import_forecast_view.h"
#include "ui/intake/mapping_pane.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QWidget>

#include <optional>

namespace docket::ui {

/// What a person decided about a new workspace.
struct WorkspacePlan {
    QString source;        ///< file of predictions
    QString target;        ///< the workspace file to be made
    QString taxonomyFile;  ///< empty: start from the labels in the source
    FileReading reading;
    routing::Policy policy;
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
    /// The file is there; what its columns are is a guess that can be changed.
    void showColumns(const QString& file, services::FileLook look, const QString& target);
    /// The file is being read, as the mapping says now.
    void showExamining();
    void showExam(const FileExam& exam);
    void showExamError(const QString& words);
    void setTarget(const QString& target);
    /// `summary`: what the file holds; empty takes the file back.
    void setTaxonomyFile(const QString& file, const QString& summary);
    /// While the workspace is being made.
    void setBusy(bool isBusy);

    /// nullopt: something is missing, or it is not known yet.
    std::optional<WorkspacePlan> plan() const;
    /// How the file is to be read and routed, as far as it was chosen; nullopt: a needed field is missing.
    std::optional<FileReading> reading() const { return m_mapping->reading(); }
    routing::Policy policy() const;
    const QString& source() const { return m_source; }

Q_SIGNALS:
    /// The file is to be examined anew.
    void examAsked();
    void chooseFileAsked();
    void chooseTaxonomyAsked();
    /// The taxonomy is to be that of the labels in the file.
    void labelsOfFileAsked();
    void chooseTargetAsked();
    void cancelled();
    void planChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeFileCard(const Theme& theme);
    QWidget* makeMapping(const Theme& theme);
    QWidget* makeRouting(const Theme& theme);
    QWidget* makeTaxonomyChoice(const Theme& theme);
    QWidget* makeFooter(const Theme& theme, QAction* create);
    void arrange();
    void showTaxonomyChoice();
    QString nextStep() const;
    void updateFooter();

    const Theme& m_theme;
    Banner* m_banner;
    QLabel* m_fileName = nullptr;
    QLabel* m_fileFacts = nullptr;
    KeyButton* m_chooseFile = nullptr;
    QLabel* m_drop = nullptr;
    QProgressBar* m_reading = nullptr;
    QWidget* m_details = nullptr;
    MappingPane* m_mapping = nullptr;
    QComboBox* m_policy = nullptr;
    ImportForecastView* m_forecast = nullptr;
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
    QString m_taxonomySummary;
    QString m_format;     ///< of the file, in words
    taxonomy::TaskKind m_kind = taxonomy::TaskKind::Single;
    qint64 m_bytes = -1;
    qint64 m_records = 0;
    qint64 m_items = 0;   ///< that would come in
    int m_labels = 0;     ///< that the file names
    bool m_isExamined = false;  ///< what is known holds for what is chosen
    bool m_isBusy = false;
};

}  // namespace docket::ui
