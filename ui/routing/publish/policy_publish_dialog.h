#pragma once

#include "core/services/routing/policy_versions_desk.h"
#include "ui/common/look/theme.h"
#include "ui/common/parts/banner.h"
#include "ui/common/parts/live_region.h"
#include "ui/versions/change_list.h"
#include "ui/versions/waiting_choices.h"

#include <QDialog>
#include <QLineEdit>

namespace docket::ui {

class KeyButton;

/// Shows what a policy changes and asks for words about it. publishAsked() says that it is to be published; it stays until it is
/// closed, so that nothing is lost where that fails. Writes nothing itself.
class PolicyPublishDialog : public QDialog {
    Q_OBJECT

public:
    /// `checks`: how many are open, with a few words of the first; 0: none.
    PolicyPublishDialog(const Theme& theme, services::OpenPolicyPublication open, int checks, const QString& checkWords, const ports::Clock& clock, QWidget* parent);

    /// With the note, and with what is to be routed anew.
    services::PolicyPublication publication() const;
    /// It was not published: the dialog says why, and can be answered again.
    void showFailure(const QString& words);
    /// What routing anew would come to; null where a version is taken back, which says itself what becomes of what it routed.
    WaitingChoices* waiting() const { return m_waiting; }
    /// Asks for it to be published; says what is missing where that is not possible.
    void accept() override;

Q_SIGNALS:
    void publishAsked();

private:
    bool isTakingBack() const { return m_open.publication.reverts.has_value(); }
    int version() const { return m_open.publication.basedOn + 1; }
    QString wordsOfWaiting() const;
    QString firstNote() const;
    QWidget* makeChanges();
    QWidget* makeNote();
    QWidget* makeButtons();
    void showState();

    const Theme& m_theme;
    services::OpenPolicyPublication m_open;
    Banner* m_banner;
    std::vector<ChangeRow> m_rows;
    QLineEdit* m_note = nullptr;
    QLabel* m_problem = nullptr;
    WaitingChoices* m_waiting = nullptr;
    KeyButton* m_publish = nullptr;
    LiveRegion* m_live;
    bool m_isPublishing = false;
};

}  // namespace docket::ui
