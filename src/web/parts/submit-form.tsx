/** Where addresses are pasted; the script tells below it what will become of each. */
export function SubmitForm({
  url,
  first,
  problem,
}: {
  url: string | null;
  first: boolean;
  problem?: string;
}) {
  return (
    <form method="post" action="/submit" class="submit" data-check>
      <label for="urls">
        {first
          ? 'Paste the address of an article to follow it'
          : 'Follow an article: paste its address, or several, one a line'}
      </label>
      {problem !== undefined && (
        <p class="problem" id="urls-problem" role="alert">
          {problem}
        </p>
      )}
      <textarea
        id="urls"
        name="urls"
        rows={url === null ? 2 : 3}
        required
        spellcheck={false}
        autocapitalize="off"
        placeholder="https://…"
        {...(problem === undefined ? {} : { 'aria-describedby': 'urls-problem', 'aria-invalid': true })}
      >
        {url ?? ''}
      </textarea>
      <ul class="check" id="urls-check" role="status" />
      <div class="submit-row">
        <label class="inline">
          Name of a new story{' '}
          <input type="text" name="title" maxLength={300} placeholder="or leave it to Variorum" />
        </label>
        <span class="buttons">
          <button type="submit" formaction="/submit/check">
            What would happen?
          </button>
          <button type="submit" class="main">
            Follow
          </button>
        </span>
      </div>
    </form>
  );
}
