// The control API, as the page uses it. A refusal is an Error with the server's word for it.
export async function call(verb, path, body) {
  const form = body instanceof FormData;
  const response = await fetch(`/control${path}`, {
    method: verb,
    headers: body && !form ? { "Content-Type": "application/json" } : {},
    body: form ? body : body && JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.detail?.error ?? response.statusText);
  return answer;
}

export const get = (path) => call("GET", path);
export const post = (path, body = {}) => call("POST", path, body);
