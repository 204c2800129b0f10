namespace TypedReports.Cli.Help;

/// <summary>
/// Scripts that make a shell ask the tool itself what could come next, and fall back to file names where it knows nothing.
/// </summary>
internal static class CompletionScripts
{
    /// <summary>The shells there is a script for.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>The script of a shell.</summary>
    public static string For(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "fish" => Fish,
        _ => PowerShell,
    };

    // COMP_POINT counts bytes: cut in the C locale, or a line with Chinese is cut elsewhere.
    private const string Bash = """
        # bash completion of reports: source <(reports completion bash)
        _reports_line() {
          local LC_ALL=C
          printf '%s' "${COMP_LINE:0:$COMP_POINT}"
        }

        _reports() {
          local line current="${COMP_WORDS[COMP_CWORD]}"
          line="$(_reports_line)"
          COMPREPLY=()
          while IFS= read -r suggestion; do
            [[ "$suggestion" == "$current"* ]] && COMPREPLY+=("$suggestion")
          done < <("${COMP_WORDS[0]}" "[suggest]" "$line" 2>/dev/null)
          return 0
        }

        complete -o bashdefault -o default -F _reports reports

        """;

    private const string Zsh = """
        #compdef reports
        # zsh completion of reports: reports completion zsh > a file _reports in a folder of $fpath
        _reports() {
          local -a suggestions
          suggestions=("${(@f)$("${words[1]}" "[suggest]" "${LBUFFER}" 2>/dev/null)}")
          suggestions=("${(@)suggestions:#}")
          if (( ${#suggestions} )); then
            compadd -- "${suggestions[@]}"
          else
            _files
          fi
        }

        if [[ "${funcstack[1]}" == "_reports" ]]; then
          _reports "$@"
        else
          compdef _reports reports
        fi

        """;

    private const string Fish = """
        # fish completion of reports: reports completion fish > ~/.config/fish/completions/reports.fish
        function __reports_suggest
            set -l line (commandline --cut-at-cursor --current-process)
            command reports "[suggest]" "$line" 2>/dev/null
        end

        complete --command reports --arguments '(__reports_suggest)'

        """;

    private const string PowerShell = """
        # PowerShell completion of reports: reports completion pwsh >> $PROFILE
        Register-ArgumentCompleter -Native -CommandName reports -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $line = $commandAst.ToString().PadRight($cursorPosition).Substring(0, $cursorPosition)
            reports '[suggest]' $line 2>$null | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;
}
