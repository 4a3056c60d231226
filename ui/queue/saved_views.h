#pragma once

#include "core/services/queue/browse_desk.h"
#include "ui/common/program/settings.h"

#include <QList>
#include <QString>

namespace docket::ui {

/// A question with a name: "Due today".
struct SavedView {
    QString name;
    services::BrowseQuestion question;
};

/// The views that every workspace has; in blind work without those that would tell what the model said.
QList<SavedView> standardViews(bool isBlind, Timestamp now);

/// The views that somebody saved for a workspace, in the order of saving.
QList<SavedView> savedViews(const Settings& settings, const QString& workspace);
/// A view of the same name is replaced.
void saveView(Settings& settings, const QString& workspace, const SavedView& view);
void removeView(Settings& settings, const QString& workspace, const QString& name);

}  // namespace docket::ui
