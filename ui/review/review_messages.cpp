#include "ui/review/review_messages.h"

#include "ui/common/words/error_words.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"

namespace docket::ui {

namespace {

using Kind = BannerMessage::Kind;

constexpr int busySeconds = 10;

BannerMessage message(Kind kind, const QString& title, const QString& text, const QString& icon = {}) {
    return {kind, title, text, {}, icon, false};
}

}  // namespace

BannerMessage ReviewMessages::saveFailed(const UnsavedItem& unsaved) {
    const Error& error = unsaved.error;
    const QString item = isolated(oneLine(toQt(unsaved.externalId)));
    const auto failed = [&](const QString& text) {
        if (unsaved.isInHand) return message(Kind::Error, tr("The decision was not saved"), text, QStringLiteral("cross"));
        return message(Kind::Error, tr("The decision on item %1 was not saved").arg(item), text + QLatin1Char(' ') + tr("That item comes after the one in hand."),
                       QStringLiteral("cross"));
    };
    switch (error.kind) {
        case ErrorKind::DiskFull:
            return failed(tr("The disk with this workspace is full. Your label, note and evidence are still here. Free some space, or save the "
                             "workspace elsewhere."));
        case ErrorKind::ReadOnly:
            return failed(tr("This file or its folder may not be written any more. Your label, note and evidence are still here. Make it writable, "
                             "or save the workspace elsewhere."));
        case ErrorKind::Busy:
            return failed(tr("Another program used this workspace for over %L1 seconds. Your label, note and evidence are still here.").arg(busySeconds));
        default: return failed(errorWords(error));
    }
}

BannerMessage ReviewMessages::comesNext(const std::string& externalId) {
    return message(Kind::Note, {}, tr("Item %1 is open again. It comes after the one in hand.").arg(isolated(oneLine(toQt(externalId)))));
}

BannerMessage ReviewMessages::holdEnded(Timestamp end, Timestamp now) {
    BannerMessage ended = message(Kind::Note, {},
                                  tr("Your hold on this item ended at %1. What you entered is kept here. Submit takes the item again, unless another "
                                     "reviewer has it by then.").arg(clockTime(end, now)));
    ended.isOfItem = true;
    return ended;
}

BannerMessage ReviewMessages::holdLost(const LostHold& hold, Timestamp now) {
    using State = services::HoldState::Kind;
    const QString item = isolated(oneLine(toQt(hold.externalId)));
    const QString holder = isolated(oneLine(toQt(hold.state.holder)));
    QString title;
    if (hold.state.kind != State::Taken) title = hold.isInHand ? tr("Others have decided this item") : tr("Others have decided item %1").arg(item);
    else if (hold.state.isOwn) title = hold.isInHand ? tr("Another window of yours has this item now") : tr("Another window of yours has item %1 now").arg(item);
    else if (hold.isInHand) title = tr("%1 has this item now").arg(holder);
    else title = tr("%1 has item %2 now").arg(holder, item);
    const QString text =
        hold.ranOutAt ? tr("Your hold ended at %1 after %Ln minute(s) without a key press. Your label and note are kept as a draft; nothing was submitted.",
                           nullptr, static_cast<int>(hold.length.ms / 60'000)).arg(clockTime(*hold.ranOutAt, now))
                      : tr("Your hold was ended before its time. Your label and note are kept as a draft; nothing was submitted.");
    BannerMessage lost = message(Kind::Warning, title, text);
    lost.isOfItem = hold.isInHand;
    return lost;
}

BannerMessage ReviewMessages::openElsewhere() {
    return message(Kind::Note, tr("This workspace is open in another window of yours"),
                   tr("What that window holds does not come here, and what is decided in either counts. Close one of them to go on in the other."));
}

BannerMessage ReviewMessages::undoRefused(Timestamp exportedAt, Timestamp now) {
    return message(Kind::Note, {},
                   tr("This decision was exported at %1 and cannot be undone. Reopen it as a correction?").arg(clockTime(exportedAt, now)));
}

BannerMessage ReviewMessages::endedUnexpectedly(Timestamp at, int draftsRestored, Timestamp now) {
    const QString title = tr("Docket closed unexpectedly at %1").arg(clockTime(at, now));
    const QString text = draftsRestored == 0   ? tr("Nothing submitted was lost.")
                         : draftsRestored == 1 ? tr("Nothing submitted was lost. One draft is restored.")
                                               : tr("Nothing submitted was lost. %Ln draft(s) are restored.", nullptr, draftsRestored);
    return message(Kind::Note, title, text);
}

BannerMessage ReviewMessages::readOnly() {
    return message(Kind::Note, tr("Read-only"), tr("This file or its folder may not be written. You can read; deciding is off."), QStringLiteral("lock"));
}

QString ReviewMessages::readOnlyReason() { return tr("Off: this workspace is read-only"); }
QString ReviewMessages::holdLostReason() { return tr("Off: you do not hold this item any more"); }

DeskWords ReviewMessages::instead(ReviewController::Phase phase, int decided) {
    using Phase = ReviewController::Phase;
    switch (phase) {
        case Phase::Empty: {
            const QString done = decided > 0 ? tr("%Ln decided in this session.", nullptr, decided) + QLatin1Char(' ') : QString();
            return {QStringLiteral("check"), Role::Ok, tr("Nothing is left in the queue for you"),
                    done + tr("Items that others hold come back here if they give them up."),
                    {{Command::Refresh, tr("Look again"), {}}, {Command::Undo, tr("Reopen the last item"), {}}, {Command::GoExport, {}, {}}}};
        }
        case Phase::Unavailable:
            return {QStringLiteral("impact"), Role::Bad, tr("The items could not be loaded"), tr("Nothing that was decided is lost."), {{Command::Refresh, tr("Try again"), {}}}};
        case Phase::Paused:
            return {QStringLiteral("pause"), Role::Text2, tr("Paused"), tr("Your items were given back; what you entered is kept as a draft."),
                    {{Command::Pause, tr("Go on"), tr("Enter")}}};
        case Phase::ReadOnly: return {QStringLiteral("lock"), Role::Text2, tr("Nothing is waiting to be reviewed"), {}, {}};
        default: return {};
    }
}

}  // namespace docket::ui
