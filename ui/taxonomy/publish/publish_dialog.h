#pragma once

#include "core/services/taxonomy/publishing_desk.h"
#include "ui/common/look/theme.h"
#include "ui/common/parts/banner.h"
#include "ui/common/parts/live_region.h"
#include "ui/common/program/gui_thread.h"
#include "ui/common/parts/note_box.h"
#include "ui/taxonomy/publish/publication_model.h"
#include "ui/taxonomy/publish/publication_pane.h"
#include "ui/versions/waiting_choices.h"

#include <QBoxLayout>
#include <QDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>

namespace docket::ui {

class KeyButton;

/// Checks of the draft that are open when it is about to be published.
struct OpenChecks {
    QStringList blocking;  ///< what must be mended first, a sentence each; with any of these nothing is published
    int open = 0;          ///< others
    QString words;         ///< of the weightiest of these: "Exchange via app has no definition."
};

/// Shows what a publication does with what was decided, lets that be chosen, and asks what changed. Figures are read
/// beside the window, anew after every choice. Accepted: publication() is what to publish. Writes nothing itself.
class PublishDialog : public QDialog {
    Q_OBJECT

public:
    /// `open.publication.note` may say what changed already. The desk must outlive the dialog.
    PublishDialog(const Theme& theme, services::PublishingDesk& desk, services::OpenPublication open, OpenChecks checks, QWidget* parent);
    ~PublishDialog() override;

    /// As chosen, with the note. Holds a treatment for every label that is touched.
    services::Publication publication() const;
    int version() const { return m_model.choices().before().version() + 1; }

    const PublicationModel& model() const { return m_model; }
    /// Why it cannot be published as it is; empty: it can.
    QString problem() const;

    /// Does nothing but say why where there is a problem.
    void accept() override;
    void done(int result) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    bool isTakingBack() const { return m_model.choices().isTakingBack(); }
    QWidget* makeTop();
    QWidget* makeNotes();
    QWidget* makeBottom();
    QWidget* makeButtons();
    void fit(QWidget* parent);
    void readLater();
    void read();
    void receive(int question, Result<services::PublicationImpact> impact);
    void readRerouting();
    void preview();
    void showState();
    QString figuresWords() const;
    QString foundWords() const;

    const Theme& m_theme;
    services::PublishingDesk& m_desk;
    PublicationModel m_model;
    OpenChecks m_checks;
    GuiThread m_gui{this};
    QTimer m_pause;
    int m_question = 0;
    int m_previewQuestion = 0;
    QString m_error;  ///< why the figures could not be read
    Banner* m_banner;
    PublicationPane* m_pane;
    WaitingChoices* m_waiting = nullptr;  ///< null where a version is taken back
    QScrollArea* m_area = nullptr;
    QWidget* m_change = nullptr;  ///< what changed, in words
    QBoxLayout* m_notes = nullptr;
    QBoxLayout* m_foot = nullptr;  ///< figures and buttons
    QLineEdit* m_note = nullptr;
    QLabel* m_problem = nullptr;
    QLabel* m_figures = nullptr;
    KeyButton* m_publish = nullptr;
    LiveRegion* m_live;
};

}  // namespace docket::ui
