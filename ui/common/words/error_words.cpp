#include "ui/common/words/error_words.h"

#include "core/base/shortened.h"
#include "ui/common/words/languages.h"
#include "ui/common/words/text.h"

#include <QCoreApplication>

namespace docket::ui {

namespace {

struct ErrorsWords {
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

QString sentenceFor(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::InvalidInput: return ErrorsWords::tr("What was given breaks a rule. Nothing was changed.");
        case ErrorKind::NotFound: return ErrorsWords::tr("What was asked for is not there.");
        case ErrorKind::AlreadyExists: return ErrorsWords::tr("There is something of this name already. It was not overwritten; choose another name.");
        case ErrorKind::NotAWorkspace: return ErrorsWords::tr("This file is no workspace of Docket. It was not changed.");
        case ErrorKind::Damaged: return ErrorsWords::tr("The workspace is damaged. Open a backup of it.");
        case ErrorKind::NewerSchema: return ErrorsWords::tr("A newer Docket made this workspace. Use that version to open it.");
        case ErrorKind::ReadOnly: return ErrorsWords::tr("The file or its folder may not be written. Make it writable, or choose another place.");
        case ErrorKind::DiskFull: return ErrorsWords::tr("The disk is full. What was saved before is kept; free some space and try again.");
        case ErrorKind::Busy: return ErrorsWords::tr("Another program uses this workspace. Try again when it is done.");
        case ErrorKind::LeaseLost: return ErrorsWords::tr("The hold on this item ended. Nothing was recorded.");
        case ErrorKind::NothingClaimed: return ErrorsWords::tr("No item is held for you. Take one first.");
        case ErrorKind::Exported: return ErrorsWords::tr("The decision was exported and cannot be undone.");
        case ErrorKind::Conflict: return ErrorsWords::tr("The state has changed, so this is not possible any more.");
        case ErrorKind::Cancelled: return ErrorsWords::tr("It was stopped as you asked. What was saved until then is kept.");
        case ErrorKind::Io: return ErrorsWords::tr("The system did not let the file be read or written.");
        case ErrorKind::NotAllowed: return ErrorsWords::tr("Your role in this workspace does not allow it. Nothing was changed.");
        case ErrorKind::Internal: return ErrorsWords::tr("Docket has a defect here. What was saved before is kept.");
    }
    return {};
}

}  // namespace

QString errorWords(const Error& error) {
    const QString message = oneLine(toQt(shortened(error.message)));
    if (speaksEnglish()) return message;
    return message.isEmpty() ? sentenceFor(error.kind)
                             : ErrorsWords::tr("%1 (In English: %2)", "what kind of thing went wrong, the message").arg(sentenceFor(error.kind), isolated(message));
}

}  // namespace docket::ui
