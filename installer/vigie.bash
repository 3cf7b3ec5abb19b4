# SPDX-FileCopyrightText: Vigie contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completion of vigie(1) for bash.

# Prints the words that may follow `vigie COMMAND ACTION`: options, and arguments that are closed sets.
_vigie_options() {
    local filter='--api --environment --state --partner --search'
    local homologations='--api --kind --state --partner --to-handle --search'
    local list='--format'
    local due='--api --partner --severity'
    local service='--name --url --environment --api --client-id --ca --client-certificate --proxy --allow-http --read-only --option'
    printf '%s ' '--workspace --credentials-dir --lang --quiet --help'
    case $1 in
    'workspace info' | 'partners list' | 'incidents list' | 'quotas list' | 'profiles list' | 'profiles show' | 'profiles compare') printf '%s' "$list --as-of" ;;
    'workspace check' | 'services list' | 'services test' | 'sync ' | 'partners show' | 'tokens show') printf '%s' "$list" ;;
    'profiles check' | 'journal list' | 'journal verify') printf '%s' "$list" ;;
    'services add') printf '%s' "--id --product $service" ;;
    'services query') printf '%s' "--api --expression $list" ;;
    'services edit') printf '%s' "$service --read-write" ;;
    'services set-secret') printf '%s' '--certificate --proxy' ;;
    'workspace backup') printf '%s' '--force' ;;
    'outages list') printf '%s' "--api --environment --period --open $list" ;;
    'sla ') printf '%s' "--api --environment --period $list --as-of" ;;
    'tokens list') printf '%s' "$filter $list --as-of" ;;
    'homologations list') printf '%s' "$homologations $list --as-of" ;;
    'gates list') printf '%s' "--api --state --partner $list --as-of" ;;
    'tokens revoke') printf '%s' "--reason --wait --leaked --service $list" ;;
    'tokens revocations') printf '%s' "--state $list" ;;
    'tokens resume') printf '%s' "--wait $list" ;;
    'deadlines ') printf '%s' "--within $due $list --as-of" ;;
    'findings ') printf '%s' "$due $list --as-of" ;;
    'notice plan') printf '%s' "--api --change --announce --emergency $list" ;;
    'export deadlines') printf '%s' "--within $due --output $list --as-of" ;;
    'report deadlines') printf '%s' "--within $due --output --as-of" ;;
    'export partners') printf '%s' "--output $list --as-of" ;;
    'export tokens') printf '%s' "$filter --output $list --as-of" ;;
    'export homologations') printf '%s' "$homologations --output $list --as-of" ;;
    'subcontractors list' | 'register list') printf '%s' "$list --as-of" ;;
    import\ ?*) printf '%s' "--dry-run --accept-rejections $list" ;;
    'export subcontractors' | 'export register' | 'export quotas' | 'export gates') printf '%s' "--output $list --as-of" ;;
    'report subcontractors' | 'report register') printf '%s' '--output --as-of' ;;
    'export journal') printf '%s' "--output $list" ;;
    'report partner' | 'report receipt' | 'report incident') printf '%s' '--output' ;;
    'report sla') printf '%s' '--api --environment --period --output --as-of' ;;
    'report quota-raise') printf '%s' '--output --api' ;;
    'report homologations') printf '%s' "$homologations --output --as-of" ;;
    'report tokens') printf '%s' "$filter --output" ;;
    esac
}

# Prints the actions of a command.
_vigie_actions() {
    case $1 in
    workspace) printf '%s' 'info check backup restore' ;;
    services) printf '%s' 'list add test query set-secret edit remove' ;;
    partners) printf '%s' 'list show' ;;
    outages) printf '%s' 'list' ;;
    tokens) printf '%s' 'list show revoke revocations resume' ;;
    quotas | homologations | gates) printf '%s' 'list' ;;
    notice) printf '%s' 'plan' ;;
    incidents) printf '%s' 'list' ;;
    subcontractors | register) printf '%s' 'list' ;;
    import) printf '%s' 'outages subcontractors register homologations profiles' ;;
    export) printf '%s' 'partners tokens homologations subcontractors register deadlines quotas gates journal' ;;
    report) printf '%s' 'partner tokens homologations quota-raise subcontractors register deadlines receipt incident sla' ;;
    profiles) printf '%s' 'list show check compare' ;;
    journal) printf '%s' 'list verify' ;;
    esac
}

# Prints the words that an option takes, or `FILES` or `FOLDERS`.
_vigie_values() {
    case $2 in
    --format) case $1 in 'deadlines ') printf '%s' 'text json csv ics' ;; export\ *) printf '%s' 'csv xlsx json' ;; *) printf '%s' 'text json csv' ;; esac ;;
    --severity) printf '%s' 'critical warning info to_correct' ;;
    --lang) printf '%s' 'fr en' ;;
    --kind) printf '%s' 'attestation ape questionnaire' ;;
    --environment) printf '%s' 'sandbox production' ;;
    --product) printf '%s' 'datapass editor-api wso2-apim oauth2 keycloak prometheus' ;;
    --api) printf '%s' 'CAPTCHETAT INFINOE IMPRIMFIP API_PARTICULIER API_ENTREPRISE' ;;
    --state) case $1 in
        'gates list') printf '%s' 'done missing not_applicable' ;;
        *\ homologations | 'homologations list')
            printf '%s' 'none valid to_prepare due_today overdue expired not_renewing to_correct' ;;
        'tokens revocations') printf '%s' 'intended sent accepted may_pass verified refused unreachable cancelled' ;;
        *) printf '%s' 'active pending suspended disabled revoked expired missing unknown' ;;
        esac ;;
    --workspace | --output | --ca | --client-certificate) printf '%s' FILES ;;
    --credentials-dir) printf '%s' FOLDERS ;;
    --period | --as-of | --within | --change | --announce | --partner | --search | --id | --name | --url | --client-id | --proxy | --option | --reason | --wait | --service)
        printf '%s' NOTHING ;;
    esac
}

_vigie() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command='' action='' word i values
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == -* ]]; then
            [[ -n $(_vigie_values '' "$word") ]] && ((i++))
        elif [[ -z $command ]]; then
            command=$word
        elif [[ -z $action && ! $command =~ ^(sync|sla|deadlines|findings)$ ]]; then
            action=$word
        fi
    done
    values=$(_vigie_values "$command $action" "$previous")
    case $values in
    NOTHING) return ;;
    FILES) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    FOLDERS) mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
    ?*) mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current"); return ;;
    esac
    if [[ $current == -* ]]; then
        values=$(_vigie_options "$command $action")
        [[ -z $command ]] && values+=' --demo --version'
    elif [[ -z $command ]]; then
        values='workspace services sync partners tokens quotas homologations gates subcontractors register incidents outages sla deadlines findings notice import export report profiles journal'
    elif [[ -z $action && ! $command =~ ^(sync|sla|deadlines|findings)$ ]]; then
        values=$(_vigie_actions "$command")
    else
        case "$command $action" in
        'workspace backup' | 'workspace restore' | 'profiles check' | import\ ?*) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
        esac
        return
    fi
    mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current")
}

complete -o filenames -o bashdefault -F _vigie vigie
