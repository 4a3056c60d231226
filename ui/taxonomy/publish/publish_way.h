#pragma once

#include "core/services/taxonomy/publishing_desk.h"
#include "ui/common/look/theme.h"
#include "ui/common/program/gui_thread.h"
#include "ui/taxonomy/draft/taxonomy_controller.h"

#include <QObject>
#include <QWidget>

namespace docket::ui {

/// From the wish to publish to a publication as somebody chose it in the dialog: of the draft, or of the version in force
/// taken back. Writes nothing.
class PublishWay : public QObject {
    Q_OBJECT

public:
    /// All references outlive it. `page`: what the dialog belongs to, and its parent.
    PublishWay(const Theme& theme, services::PublishingDesk& desk, TaxonomyController& controller, QWidget* page);
    ~PublishWay() override;

    void publishDraft();
    void takeBack();

Q_SIGNALS:
    void chosen(const docket::services::Publication& publication);
    void failed(const docket::Error& error);

private:
    void ask(services::OpenPublication open);

    const Theme& m_theme;
    services::PublishingDesk& m_desk;
    TaxonomyController& m_controller;
    QWidget* m_page;
    GuiThread m_gui{this};
};

}  // namespace docket::ui
