// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/place.h"
#include "model/ids.h"

#include <QWidget>

class QAction;

namespace vigie {

class ApiNames;
class BackgroundReader;
class ComplianceRunner;
class ConnectorPool;
class DocumentWriter;
class RevocationRunner;
class SessionSecretStore;
class ServiceAdministration;
class Settings;
class Synchronisation;
class Workspace;

//! Everything that a page may use. Made once, outlives every page.
struct PageContext {
    Workspace &workspace;
    Settings &settings;
    SessionSecretStore &secrets; //!< the keychain, and what the agent agreed to keep for the session
    ConnectorPool &connectors;
    ServiceAdministration &administration;
    Synchronisation &synchronisation;
    RevocationRunner &revocations;
    ComplianceRunner &compliance; //!< deadlines and findings, kept up to date in the background
    BackgroundReader &reader; //!< for what takes time: it has its own thread and connection
    DocumentWriter &documents; //!< exports and PDFs
    ApiNames &apis;
};

//! What menus, toolbar and keys ask of the page in sight. The shell has one action for each; a page says which it
//! takes.
enum class PageCommand {
    EditFilter,
    ClearFilters,
    ToggleSheet,
    SaveView,
    ExportCsv,
    ExportXlsx,
    Print, //!< as PDF
    CopyAsTable,
    ToggleDensity,
    ChooseColumns,
    Revoke,
    Why,
};

//! One page of the window. It opens from the workspace at once, without network.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    //! The workspace has other data: read again, and keep selection and scroll.
    virtual void refresh() = 0;
    //! Shows that place; what the place leaves empty is left as it is.
    virtual void open(const Place &place) { Q_UNUSED(place) }
    [[nodiscard]] virtual Place place() const = 0;

    [[nodiscard]] virtual bool takes(PageCommand command) const;
    //! Why a command that the page has is greyed now, a sentence; empty when it is not.
    [[nodiscard]] virtual QString whyNot(PageCommand command) const;
    virtual void run(PageCommand command);
    //! The page's own actions, for the toolbar and the menu « Action ». Owned by the page.
    [[nodiscard]] virtual QList<QAction *> ownActions() const { return {}; }

Q_SIGNALS:
    //! What it takes, or why not, has changed.
    void commandsChanged();
    //! Another page is to be shown, or this one elsewhere; kept in the history.
    void placeRequested(const vigie::Place &place);
    //! Its own place has changed: another selection or filter.
    void placeChanged();
    //! It wrote something that other pages show.
    void workspaceChanged();
    //! The services are to be read now; of an empty list, all.
    void synchronisationAsked(const QList<vigie::ServiceId> &services);
    //! One line for the status bar: something was written, copied or refused.
    void noted(const QString &sentence);
};

} // namespace vigie
